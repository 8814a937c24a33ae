// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Settings, menu, shortcuts and commands through the real window over the real handbook.
#include <QTreeWidget>

#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

class CommandsTest : public DesktopTest {
protected:
    static SettingsDialog& settings(Session& session) {
        session.press(Qt::Key_Comma, Qt::ControlModifier);
        return *session.find<SettingsDialog>();
    }
    static QComboBox& choice(SettingsDialog& dialog, const QString& name) {
        for (QComboBox* box : dialog.findChildren<QComboBox*>())
            if (box->accessibleName() == name) return *box;
        throw std::runtime_error("no " + name.toStdString());
    }
    static int bodySize(Session& session) {
        return session.reader().document()->lastBlock().charFormat().font().pixelSize();
    }
};

TEST_F(CommandsTest, SettingsChangeTheLookAtOnce) {
    Session session(personal_);
    choice(settings(session), QStringLiteral("Look")).setCurrentIndex(static_cast<int>(Appearance::Dark));
    EXPECT_EQ(session.theme().scheme(), Theme::Scheme::Dark);
}

TEST_F(CommandsTest, SettingsFollowTheLookThatWasChosenElsewhere) {
    Session session(personal_);
    SettingsDialog& dialog = settings(session);
    dialog.close();
    session.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(choice(dialog, QStringLiteral("Look")).currentIndex(), static_cast<int>(Appearance::Dark));
}

TEST_F(CommandsTest, SettingsMakeTheTextOfTheArticleLarger) {
    Session session(personal_);
    session.open("equifax");
    const int before = bodySize(session);
    settings(session).findChild<QSpinBox*>()->setValue(24);
    EXPECT_GT(bodySize(session), before);
}

TEST_F(CommandsTest, SettingsGiveTheArticleSerifs) {
    Session session(personal_);
    choice(settings(session), QStringLiteral("Articles in a typeface"))
        .setCurrentIndex(static_cast<int>(ReadingType::Face::Serif));
    EXPECT_EQ(session.theme().readingFont(16, QFont::Normal).styleHint(), QFont::Serif);
}

TEST_F(CommandsTest, SettingsComeBackAndLetTheNextStartBeginAtHome) {
    {
        Session session(personal_, CARREL_LIBRARY, PreviewDelays{}, folder_.path());
        session.open("equifax");
        choice(settings(session), QStringLiteral("Begin with"))
            .setCurrentIndex(static_cast<int>(StartWith::Home));
    }
    Session session(personal_, CARREL_LIBRARY, PreviewDelays{}, folder_.path());
    EXPECT_EQ(session.tabs().count(), 1);
    EXPECT_EQ(session.tabs().current().view(), Place::View::Home);
}

TEST_F(CommandsTest, TheListOfShortcutsHoldsEachActionWithKeys) {
    Session session(personal_);
    session.press(Qt::Key_F1, Qt::ControlModifier);
    const auto* list = session.find<ShortcutsDialog>()->findChild<QTreeWidget*>();
    QStringList listed;
    for (int group = 0; group < list->topLevelItemCount(); ++group)
        for (int row = 0; row < list->topLevelItem(group)->childCount(); ++row)
            listed.append(list->topLevelItem(group)->child(row)->text(0));
    for (const QAction* action : session.window().actions()) {
        EXPECT_TRUE(action->shortcut().isEmpty() || listed.contains(action->text()))
            << action->text().toStdString();
    }
}

TEST_F(CommandsTest, TheListOfShortcutsIsFiltered) {
    Session session(personal_);
    session.press(Qt::Key_F1, Qt::ControlModifier);
    auto* dialog = session.find<ShortcutsDialog>();
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("Ctrl+K"));
    const auto* list = dialog->findChild<QTreeWidget*>();
    EXPECT_FALSE(list->topLevelItem(0)->isHidden());
    EXPECT_TRUE(list->topLevelItem(2)->isHidden());
}

TEST_F(CommandsTest, TheMenuHoldsEachAction) {
    Session session(personal_);
    session.press(Qt::Key_F10);
    auto* menu = session.find<WindowMenu>();
    ASSERT_NE(menu, nullptr);
    EXPECT_TRUE(menu->isVisible());
    QList<QAction*> held;
    for (const QAction* group : menu->actions())
        held.append(group->menu()->actions());
    for (QAction* action : session.window().actions())
        EXPECT_TRUE(held.contains(action) || action->text() == QStringLiteral("Menu"))
            << action->text().toStdString();
    menu->close();
}

TEST_F(CommandsTest, ThePaletteRunsAnAction) {
    Session session(personal_);
    session.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(palette(session)->findChild<CommandList*>()->isVisible());
    Session::type(QStringLiteral("hist"));
    session.press(Qt::Key_Return);
    EXPECT_FALSE(palette(session)->isVisible());
    EXPECT_EQ(session.tabs().current().view(), Place::View::History);
}

TEST_F(CommandsTest, ThePaletteSearchesAgainWhenTheSignIsTakenBack) {
    Session session(personal_);
    session.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    session.press(Qt::Key_Backspace);
    EXPECT_FALSE(palette(session)->findChild<CommandList*>()->isVisible());
    EXPECT_TRUE(palette(session)->findChild<QListView*>()->isVisible());
}

TEST_F(CommandsTest, APinnedTabIsMadeByTheKeyboard) {
    Session session(personal_);
    session.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    Session::type(QStringLiteral("pin"));
    session.press(Qt::Key_Return);
    EXPECT_TRUE(session.tabs().current().isPinned());
}

}  // namespace
}  // namespace carrel::desktop
