// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Sidebar, Home and History through the real window over the real handbook.
#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

class PagesTest : public DesktopTest {
protected:
    template <class Button>
    static Button* named(QWidget* parent, const QString& name) {
        for (Button* button : parent->findChildren<Button*>())
            if (button->accessibleName() == name) return button;
        ADD_FAILURE() << "no " << name.toStdString();
        return nullptr;
    }
    static void click(QWidget* widget, Qt::MouseButton button = Qt::LeftButton) {
        QTest::mouseClick(widget, button, {}, widget->rect().center());
    }
    static void clickEntry(Session& session, const QString& name) {
        click(named<NavRow>(session.find<Sidebar>(), name));
    }
    static HomePage& home(Session& session) {
        session.press(Qt::Key_Home, Qt::AltModifier);
        return *session.tabs().current().findChild<HomePage*>();
    }
    static CardGrid* grid(HomePage& page, const QString& title) {
        for (CardGrid* grid : page.findChildren<CardGrid*>())
            if (grid->findChild<QLabel*>()->text() == title) return grid;
        ADD_FAILURE() << "no " << title.toStdString();
        return nullptr;
    }
    static HistoryPage& history(Session& session) {
        session.press(Qt::Key_H, Qt::ControlModifier);
        return *session.tabs().current().findChild<HistoryPage*>();
    }
    static bool waitForRows(HistoryPage& page, int rows) {
        return QTest::qWaitFor([&] { return page.findChild<QListView*>()->model()->rowCount() == rows; });
    }
};

TEST_F(PagesTest, AFirstStartShowsHome) {
    Session session(personal_, CARREL_LIBRARY, PreviewDelays{}, folder_.path());
    EXPECT_EQ(session.tabs().current().view(), Place::View::Home);
    EXPECT_TRUE(session.title().contains(QStringLiteral("Home")));
}

TEST_F(PagesTest, AnEntryOfTheSidebarOpensItsPageAndIsMarked) {
    Session session(personal_);
    clickEntry(session, QStringLiteral("History"));
    EXPECT_EQ(session.tabs().current().view(), Place::View::History);
    EXPECT_TRUE(named<NavRow>(session.find<Sidebar>(), QStringLiteral("History"))->isChecked());
    EXPECT_FALSE(named<NavRow>(session.find<Sidebar>(), QStringLiteral("Home"))->isChecked());
}

TEST_F(PagesTest, TheEntryOfSearchOpensTheSearchPage) {
    Session session(personal_);
    clickEntry(session, QStringLiteral("Search"));
    EXPECT_EQ(session.tabs().current().view(), Place::View::Search);
}

TEST_F(PagesTest, BackLeadsFromHomeToTheArticle) {
    Session session(personal_);
    const QString title = session.title();
    home(session);
    session.press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(session.waitForTitle(title));
}

TEST_F(PagesTest, ACardOfHomeOpensItsArticle) {
    Session session(personal_);
    CardGrid* cases = grid(home(session), QStringLiteral("Case studies"));
    ASSERT_FALSE(cases->cards().empty());
    EXPECT_EQ(cases->cards().front()->content().article.slug, "equifax");
    cases->cards().front()->setFocus();
    session.press(Qt::Key_Return);
    EXPECT_TRUE(session.waitForTitle(QStringLiteral("Equifax")));
}

TEST_F(PagesTest, ACardOfHomeOpensBehindByMiddleClick) {
    Session session(personal_);
    CardGrid* roles = grid(home(session), QStringLiteral("Roles"));
    click(roles->cards().front(), Qt::MiddleButton);
    EXPECT_EQ(session.tabs().count(), 2);
    EXPECT_EQ(session.tabs().current().view(), Place::View::Home);
}

TEST_F(PagesTest, HomeContinuesWithWhatWasReadLast) {
    Session session(personal_);
    session.open("equifax");
    CardGrid* reading = grid(home(session), QStringLiteral("Continue reading"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return reading->cards().size() == 2; }));
    EXPECT_EQ(reading->cards().front()->content().article.slug, "equifax");
}

TEST_F(PagesTest, HomeShowsHowMuchOfAPathWasRead) {
    Session session(personal_);
    session.open("chief-architect");
    session.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    CardGrid* paths = grid(home(session), QStringLiteral("Learning paths"));
    const HomeCard* path = nullptr;
    for (const HomeCard* card : paths->cards())
        if (card->content().article.slug == "path-from-architect-to-cto") path = card;
    ASSERT_NE(path, nullptr);
    EXPECT_TRUE(QTest::qWaitFor([&] { return path->content().progress == Progress{1, 10}; }));
}

TEST_F(PagesTest, HomeSaysWhereToBeginBeforeAnythingWasRead) {
    Session session(personal_, CARREL_LIBRARY, PreviewDelays{}, folder_.path());
    QPushButton* begin = nullptr;
    for (QPushButton* button : session.tabs().current().findChildren<QPushButton*>())
        if (button->text().startsWith(QStringLiteral("Start with"))) begin = button;
    ASSERT_NE(begin, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return begin->isVisible(); }));
    begin->click();
    EXPECT_TRUE(session.waitForTitle(begin->toolTip()));
    HomePage& page = home(session);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !begin->isVisible(); }));
    EXPECT_TRUE(grid(page, QStringLiteral("Continue reading"))->isVisible());
}

TEST_F(PagesTest, HomeShowsTheBeginningOfAComparisonAndOpensIt) {
    Session session(personal_);
    CardGrid* table = grid(home(session), QStringLiteral("CTO or CIO?"));
    ASSERT_NE(table, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->cards().size() == 1; }));
    EXPECT_EQ(table->cards().front()->content().table.columns.size(), 2U);
    table->cards().front()->click();
    EXPECT_TRUE(session.waitForTitle(QStringLiteral("CTO or CIO?")));
}

TEST_F(PagesTest, HomeShowsTheBookmarks) {
    Session session(personal_);
    session.open("equifax");
    session.press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.bookmarks().bookmarks().size() == 1; }));
    EXPECT_EQ(grid(home(session), QStringLiteral("Recent bookmarks"))->cards().size(), 1U);
}

TEST_F(PagesTest, ShowAllUnfoldsTheKindInTheSidebar) {
    Session session(personal_);
    HomePage& page = home(session);
    named<QPushButton>(&page, QStringLiteral("Show all: Case studies"))->click();
    const QTreeView* tree = session.find<Sidebar>()->tree();
    EXPECT_TRUE(tree->hasFocus());
    EXPECT_EQ(tree->currentIndex().data().toString(), QStringLiteral("Case studies"));
    EXPECT_TRUE(tree->isExpanded(tree->currentIndex()));
}

TEST_F(PagesTest, HistoryListsWhatWasReadAndOpensIt) {
    Session session(personal_);
    session.open("equifax");
    session.open("netflix-cloud");
    HistoryPage& page = history(session);
    ASSERT_TRUE(waitForRows(page, 4));  // a day and three articles
    page.findChild<QListView*>()->setCurrentIndex(page.findChild<QListView*>()->model()->index(2, 0));
    page.findChild<QListView*>()->setFocus();
    session.press(Qt::Key_Return);
    EXPECT_TRUE(session.waitForTitle(QStringLiteral("Equifax")));
}

TEST_F(PagesTest, HistoryIsFiltered) {
    Session session(personal_);
    session.open("equifax");
    HistoryPage& page = history(session);
    ASSERT_TRUE(waitForRows(page, 3));
    page.findChild<QLineEdit*>()->setFocus();
    Session::type(QStringLiteral("equi"));
    EXPECT_TRUE(waitForRows(page, 2));
}

TEST_F(PagesTest, AClearedHistoryComesBackByUndo) {
    Session session(personal_);
    HistoryPage& page = history(session);
    ASSERT_TRUE(waitForRows(page, 2));
    named<QPushButton>(&page, QStringLiteral("Clear"))->click();
    ASSERT_TRUE(waitForRows(page, 0));
    auto* toast = session.find<Toast>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return toast != nullptr && toast->isVisible(); }));
    toast->findChild<QPushButton*>()->click();
    EXPECT_TRUE(waitForRows(page, 2));
}

TEST_F(PagesTest, ANarrowWindowHasTheRailInPlaceOfTheSidebar) {
    Session session(personal_);
    session.window().resize(800, 860);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session.find<Rail>()->isVisible(); }));
    EXPECT_FALSE(session.find<Sidebar>()->isVisible());
    EXPECT_FALSE(session.find<ContextPanel>()->isVisible());
    session.window().resize(1360, 860);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session.find<Sidebar>()->isVisible(); }));
    EXPECT_FALSE(session.find<Rail>()->isVisible());
}

TEST_F(PagesTest, AKindOfTheRailUnfoldsItInTheSidebar) {
    Session session(personal_);
    session.window().resize(800, 860);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.find<Rail>()->isVisible(); }));
    named<QToolButton>(session.find<Rail>(), QStringLiteral("Roles"))->click();
    EXPECT_TRUE(session.find<Sidebar>()->isVisible());
    EXPECT_EQ(session.find<Sidebar>()->tree()->currentIndex().data().toString(), QStringLiteral("Roles"));
}

TEST_F(PagesTest, F6GoesRoundThePanesAndShiftF6Back) {
    Session session(personal_);
    session.reader().setFocus();
    session.press(Qt::Key_F6);
    EXPECT_TRUE(session.find<ContextPanel>()->isAncestorOf(QApplication::focusWidget()) ||
                session.find<ContextPanel>()->hasFocus());
    session.press(Qt::Key_F6);
    EXPECT_TRUE(session.find<Sidebar>()->isAncestorOf(QApplication::focusWidget()));
    session.press(Qt::Key_F6);
    EXPECT_TRUE(session.reader().hasFocus());
    session.press(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(session.find<Sidebar>()->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(PagesTest, EscapeClearsTheSelectionOfTheReader) {
    Session session(personal_);
    session.reader().setFocus();
    session.reader().select({100, 140});
    session.press(Qt::Key_Escape);
    EXPECT_FALSE(session.reader().textCursor().hasSelection());
}

TEST_F(PagesTest, EscapeClearsAFilterAndThenLeavesIt) {
    Session session(personal_);
    HistoryPage& page = history(session);
    ASSERT_TRUE(waitForRows(page, 2));
    auto* field = page.findChild<QLineEdit*>();
    field->setFocus();
    Session::type(QStringLiteral("x"));
    session.press(Qt::Key_Escape);
    EXPECT_EQ(field->text(), QString());
    EXPECT_TRUE(field->hasFocus());
    session.press(Qt::Key_Escape);
    EXPECT_FALSE(field->hasFocus());
}

TEST_F(PagesTest, EscapeLeadsFromTheTreeToThePage) {
    Session session(personal_);
    session.find<Sidebar>()->tree()->setFocus();
    session.press(Qt::Key_Escape);
    EXPECT_TRUE(session.reader().hasFocus());
}

}  // namespace
}  // namespace carrel::desktop
