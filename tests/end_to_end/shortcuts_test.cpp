// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Keys of the reader's own through the real window over the real handbook.
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <fstream>
#include <set>

#include "app/desktop/places.h"
#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

class ShortcutsTest : public DesktopTest {
protected:
    Session& start() {
        session_.reset();
        session_ = std::make_unique<Session>(personal_, CARREL_LIBRARY, PreviewDelays{}, folder_.path());
        return *session_;
    }
    ShortcutsDialog& dialog() {
        session_->press(Qt::Key_F1, Qt::ControlModifier);
        return *session_->find<ShortcutsDialog>();
    }
    static void choose(ShortcutsDialog& dialog, const QString& action) {
        auto* list = dialog.findChild<QTreeWidget*>();
        for (QTreeWidgetItemIterator row(list); *row != nullptr; ++row)
            if ((*row)->text(0) == action && (*row)->childCount() == 0) list->setCurrentItem(*row);
        ASSERT_EQ(list->currentItem()->text(0), action);
    }
    static QPushButton& button(ShortcutsDialog& dialog, const QString& text) {
        for (QPushButton* button : dialog.findChildren<QPushButton*>())
            if (QString(button->text()).remove(QLatin1Char('&')) == text) return *button;
        throw std::runtime_error("no " + text.toStdString());
    }
    static void pressKeys(ShortcutsDialog& dialog, Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTest::keyClick(dialog.findChild<KeyField*>(), key, modifiers);
    }
    /// What the dialog says of the keys that were pressed.
    static bool says(const ShortcutsDialog& dialog, const QString& words) {
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->text().contains(words)) return true;
        return false;
    }
    static void assign(ShortcutsDialog& dialog, const QString& action, Qt::Key key,
                       Qt::KeyboardModifiers modifiers) {
        choose(dialog, action);
        pressKeys(dialog, key, modifiers);
        button(dialog, QStringLiteral("Assign")).click();
    }
    bool showsHistory() { return session_->tabs().current().view() == Place::View::History; }

    std::unique_ptr<Session> session_;
};

TEST_F(ShortcutsTest, AnActionIsDoneByTheKeysThatItWasGiven) {
    Session& session = start();
    ShortcutsDialog& list = dialog();
    assign(list, QStringLiteral("History"), Qt::Key_J, Qt::ControlModifier);
    list.close();
    session.press(Qt::Key_H, Qt::ControlModifier);
    EXPECT_FALSE(showsHistory());
    session.press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_TRUE(showsHistory());
}

TEST_F(ShortcutsTest, ChosenKeysComeBack) {
    start();
    assign(dialog(), QStringLiteral("History"), Qt::Key_J, Qt::ControlModifier);
    start().press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_TRUE(showsHistory());
}

TEST_F(ShortcutsTest, KeysOfAnotherActionAreNamedAndThenTaken) {
    Session& session = start();
    ShortcutsDialog& list = dialog();
    choose(list, QStringLiteral("History"));
    pressKeys(list, Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(says(list, QStringLiteral("“Search”")));
    button(list, QStringLiteral("Assign")).click();
    list.close();
    session.press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(showsHistory());
}

TEST_F(ShortcutsTest, KeysThatAreTypedAreRefused) {
    start();
    ShortcutsDialog& list = dialog();
    choose(list, QStringLiteral("History"));
    pressKeys(list, Qt::Key_X, Qt::NoModifier);
    EXPECT_FALSE(button(list, QStringLiteral("Assign")).isEnabled());
    EXPECT_TRUE(says(list, QStringLiteral("needed for typing")));
}

TEST_F(ShortcutsTest, ResetGivesAnActionItsUsualKeysBack) {
    Session& session = start();
    ShortcutsDialog& list = dialog();
    assign(list, QStringLiteral("History"), Qt::Key_K, Qt::ControlModifier);
    choose(list, QStringLiteral("Search"));
    button(list, QStringLiteral("Reset")).click();
    list.close();
    session.press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_FALSE(showsHistory());
    EXPECT_TRUE(palette(session)->isVisible());
}

TEST_F(ShortcutsTest, ResetAllGivesAllOfThemBack) {
    Session& session = start();
    ShortcutsDialog& list = dialog();
    assign(list, QStringLiteral("History"), Qt::Key_J, Qt::ControlModifier);
    choose(list, QStringLiteral("Search"));
    button(list, QStringLiteral("Remove")).click();
    button(list, QStringLiteral("Reset all")).click();
    list.close();
    session.press(Qt::Key_H, Qt::ControlModifier);
    EXPECT_TRUE(showsHistory());
    session.press(Qt::Key_K, Qt::ControlModifier);
    EXPECT_TRUE(palette(session)->isVisible());
}

TEST_F(ShortcutsTest, BadKeysInTheFileAreReportedAndLeftOut) {
    std::ofstream(settingsFile(folder_.path()))
        << R"({"shortcuts": {"history": "Ctrl+Sideways", "search": "Ctrl+J"}})";
    Session& session = start();
    auto* toast = session.find<Toast>();
    ASSERT_NE(toast, nullptr);
    EXPECT_TRUE(toast->findChild<QLabel*>()->text().contains(QStringLiteral("Ctrl+Sideways")));
    session.press(Qt::Key_H, Qt::ControlModifier);
    EXPECT_TRUE(showsHistory());
    session.press(Qt::Key_J, Qt::ControlModifier);
    EXPECT_TRUE(palette(session)->isVisible());
}

TEST_F(ShortcutsTest, EachActionHasANameOfItsOwnForTheFile) {
    Session& session = start();
    std::set<QString> names;
    for (const QAction* action : session.window().actions()) {
        EXPECT_FALSE(action->objectName().isEmpty()) << action->text().toStdString();
        EXPECT_TRUE(names.insert(action->objectName()).second) << action->objectName().toStdString();
    }
}

}  // namespace
}  // namespace carrel::desktop
