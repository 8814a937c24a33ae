// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// What a screen reader meets in the real window over the real handbook.
#include <QAccessible>

#include <set>

#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

const std::set<QAccessible::Role> controls = {
    QAccessible::PushButton, QAccessible::ButtonMenu,   QAccessible::CheckBox, QAccessible::RadioButton,
    QAccessible::ComboBox,   QAccessible::EditableText, QAccessible::SpinBox,  QAccessible::Slider,
    QAccessible::Tree,       QAccessible::List,         QAccessible::Table,    QAccessible::PageTabList,
    QAccessible::PageTab,    QAccessible::Link,         QAccessible::MenuItem, QAccessible::TreeItem,
    QAccessible::ListItem,   QAccessible::Document};

class AccessibilityTest : public DesktopTest {
protected:
    /// What is shown below `top` and can be used, without a name; or is of no role at all.
    static QStringList unnamed(QAccessibleInterface* top) {
        QStringList found;
        if (top == nullptr || !top->isValid() || top->state().invisible) return found;
        const bool nameless = top->text(QAccessible::Name).trimmed().isEmpty();
        if ((controls.contains(top->role()) && nameless) ||
            (top->role() == QAccessible::NoRole && top->state().focusable))
            found.append(describe(*top));
        const int most = top->role() == QAccessible::Tree ? 40 : 400;
        for (int child = 0; child < std::min(top->childCount(), most); ++child)
            found.append(unnamed(top->child(child)));
        return found;
    }
    static QString describe(QAccessibleInterface& control) {
        const QObject* object = control.object();
        const QString type = object == nullptr ? QStringLiteral("part")
                                               : QString::fromLatin1(object->metaObject()->className());
        const QString parent = object == nullptr || object->parent() == nullptr
                                   ? QString()
                                   : QString::fromLatin1(object->parent()->metaObject()->className());
        return QStringLiteral("%1 of role %2 in %3").arg(type).arg(control.role()).arg(parent);
    }
    static void expectAllNamed(QWidget& window) {
        const QStringList found = unnamed(QAccessible::queryAccessibleInterface(&window));
        EXPECT_TRUE(found.isEmpty()) << found.join(QLatin1Char('\n')).toStdString();
    }
    /// Lists and trees that can get the focus and have rows, but no current one then.
    static QStringList silent(QWidget& window) {
        QStringList found;
        for (QAbstractItemView* view : window.findChildren<QAbstractItemView*>()) {
            if (!view->isVisible() || view->focusPolicy() == Qt::NoFocus || view->model() == nullptr)
                continue;
            view->setFocus(Qt::TabFocusReason);
            if (view->model()->rowCount() > 0 && !view->currentIndex().isValid())
                found.append(view->accessibleName());
        }
        return found;
    }
    static void expectAllSpeak(QWidget& window) {
        const QStringList found = silent(window);
        EXPECT_TRUE(found.isEmpty()) << found.join(QLatin1Char('\n')).toStdString();
    }
};

TEST_F(AccessibilityTest, EachControlAroundAnArticleHasAName) {
    Session session(personal_);
    session.open("equifax");
    expectAllNamed(session.window());
    expectAllSpeak(session.window());
}

TEST_F(AccessibilityTest, EachControlOfHomeHasAName) {
    Session session(personal_);
    session.press(Qt::Key_Home, Qt::AltModifier);
    expectAllNamed(session.window());
}

TEST_F(AccessibilityTest, EachControlOfTheHistoryHasAName) {
    Session session(personal_);
    session.press(Qt::Key_H, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return session.find<HistoryPage>()->findChild<QListView*>()->model()->rowCount() > 0; }));
    expectAllNamed(session.window());
    expectAllSpeak(session.window());
}

TEST_F(AccessibilityTest, EachControlOfTheBookmarksHasAName) {
    Session session(personal_);
    session.press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.bookmarks().bookmarks().size() == 1; }));
    session.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.find<BookmarkList>()->model()->rowCount() == 1; }));
    expectAllNamed(session.window());
    expectAllSpeak(session.window());
}

TEST_F(AccessibilityTest, EachControlOfAComparisonHasAName) {
    Session session(personal_);
    session.open("cto-vs-cio");
    expectAllNamed(session.window());
    expectAllSpeak(session.window());
}

TEST_F(AccessibilityTest, EachControlOfComparedArticlesHasAName) {
    Session session(personal_);
    session.tabs().openPlace({Place::View::Comparison, {}, QStringLiteral("articles=equifax,knight-capital")},
                             OpenIn::Here);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.tabs().current().comparedArticles() != nullptr; }));
    expectAllNamed(session.window());
    expectAllSpeak(session.window());
}

TEST_F(AccessibilityTest, EachControlOfANarrowWindowHasAName) {
    Session session(personal_);
    session.window().resize(800, 860);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.find<Rail>()->isVisible(); }));
    expectAllNamed(session.window());
}

TEST_F(AccessibilityTest, EachControlOfThePaletteHasAName) {
    Session session(personal_);
    searchFor(session, QStringLiteral("equifax"));
    expectAllNamed(*palette(session));
}

TEST_F(AccessibilityTest, EachControlOfTheAddressHasAName) {
    Session session(personal_);
    session.press(Qt::Key_L, Qt::ControlModifier);
    expectAllNamed(*session.find<AddressBar>());
}

TEST_F(AccessibilityTest, EachControlOfTheDialogsHasAName) {
    Session session(personal_);
    session.press(Qt::Key_Comma, Qt::ControlModifier);
    expectAllNamed(*session.find<SettingsDialog>());
    session.find<SettingsDialog>()->close();
    session.press(Qt::Key_F1, Qt::ControlModifier);
    expectAllNamed(*session.find<ShortcutsDialog>());
    expectAllSpeak(*session.find<ShortcutsDialog>());
}

}  // namespace
}  // namespace carrel::desktop
