// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Tabs, through the real window over the real handbook.
#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

const QString toArticle = QStringLiteral("carrel://");

class TabsTest : public DesktopTest {
protected:
    static QStringList titles(Session& session) {
        QStringList titles;
        for (int tab = 0; tab < session.tabs().count(); ++tab)
            titles.append(session.tabs().strip().tabText(tab));
        return titles;
    }
    /// Three tabs: what the session began with, Equifax, Netflix; the first is current.
    static void openThree(Session& session) {
        session.clickInTree("equifax", Qt::MiddleButton);
        session.clickInTree("netflix-cloud", Qt::MiddleButton);
        ASSERT_EQ(session.tabs().count(), 3);
    }
    static QPoint middleOf(Session& session, int tab) { return session.tabs().strip().tabRect(tab).center(); }
};

TEST_F(TabsTest, OpenALinkBehindByCtrlAndClick) {
    Session session(personal_);
    const QString title = session.title();
    session.clickLink(toArticle, Qt::LeftButton, Qt::ControlModifier);
    EXPECT_EQ(session.tabs().count(), 2);
    EXPECT_EQ(session.title(), title);
}

TEST_F(TabsTest, OpenALinkBehindByMiddleClick) {
    Session session(personal_);
    session.clickLink(toArticle, Qt::MiddleButton);
    EXPECT_EQ(session.tabs().count(), 2);
    EXPECT_EQ(session.tabs().strip().currentIndex(), 0);
}

TEST_F(TabsTest, OpenALinkInFrontByShiftAndClick) {
    Session session(personal_);
    session.clickLink(toArticle, Qt::LeftButton, Qt::ShiftModifier);
    EXPECT_EQ(session.tabs().strip().currentIndex(), 1);
    EXPECT_TRUE(session.waitForTitle(session.tabs().strip().tabText(1)));
}

TEST_F(TabsTest, OpenTheFocusedLinkBehindByCtrlAndEnter) {
    Session session(personal_);
    session.reader().setFocus();
    session.press(Qt::Key_Tab);
    session.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(session.tabs().count(), 2);
}

TEST_F(TabsTest, OpenAPlainClickInTheTabItself) {
    Session session(personal_);
    const QString title = session.title();
    session.clickLink(toArticle);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session.title() != title; }));
    EXPECT_EQ(session.tabs().count(), 1);
}

TEST_F(TabsTest, OpenFromTheTreeInTheOrderOfTheClicks) {
    Session session(personal_);
    openThree(session);
    EXPECT_EQ(titles(session).mid(1), QStringList({QStringLiteral("Equifax: the patch that waited"),
                                                   session.tabs().strip().tabText(2)}));
    EXPECT_TRUE(titles(session).at(2).startsWith(QStringLiteral("Netflix")));
}

TEST_F(TabsTest, OpenFromTheTreeByCtrlAndEnter) {
    Session session(personal_);
    session.clickInTree("equifax");
    session.find<Sidebar>()->tree()->setFocus();
    session.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(session.tabs().count(), 2);
}

TEST_F(TabsTest, OpenHitsBehindWhileThePaletteStays) {
    Session session(personal_);
    searchFor(session, QStringLiteral("netflix"));
    session.press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(palette(session)->isVisible());
    EXPECT_EQ(session.tabs().count(), 2);
}

TEST_F(TabsTest, OpenABookmarkBehindByMiddleClick) {
    Session session(personal_);
    session.press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.bookmarks().bookmarks().size() == 1; }));
    session.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto* list = session.find<BookmarkList>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->currentIndex().isValid(); }));
    QTest::mouseClick(list->viewport(), Qt::MiddleButton, {},
                      list->visualRect(list->currentIndex()).center());
    EXPECT_EQ(session.tabs().count(), 2);
    EXPECT_TRUE(list->isVisible());
}

TEST_F(TabsTest, OpenARowOfThePanelBehindByMiddleClick) {
    Session session(personal_);
    session.open("equifax");
    auto* panel = session.find<ContextPanel>();
    const auto* model = static_cast<const ContextModel*>(panel->model());
    const auto linked = [&] { return model->indexOf(PanelSection::What::LinkedFrom); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return linked().isValid(); }));
    const QModelIndex row = model->index(1, 0, linked());  // below the title of a group
    QTest::mouseClick(panel->viewport(), Qt::MiddleButton, {}, panel->visualRect(row).center());
    EXPECT_EQ(session.tabs().count(), 2);
}

TEST_F(TabsTest, HoldNoPageBeforeTheyAreShown) {
    Session session(personal_);
    openThree(session);
    EXPECT_EQ(session.tabs().findChildren<ReaderView*>().size(), 1);
}

TEST_F(TabsTest, ShowTheirArticleWhenTheyAreCurrent) {
    Session session(personal_);
    openThree(session);
    session.press(Qt::Key_2, Qt::ControlModifier);
    EXPECT_TRUE(session.waitForTitle(QStringLiteral("Equifax")));
    EXPECT_TRUE(session.reader().hasFocus());
}

TEST_F(TabsTest, KeepATrailEach) {
    Session session(personal_);
    openThree(session);
    session.press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("Equifax")));
    session.open("netflix-cloud");
    session.press(Qt::Key_1, Qt::ControlModifier);
    session.press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("Netflix")));
    session.press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(session.waitForTitle(QStringLiteral("Equifax")));
}

TEST_F(TabsTest, FollowOneAnotherRoundTheEnds) {
    Session session(personal_);
    openThree(session);
    session.press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(session.tabs().strip().currentIndex(), 1);
    session.press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    session.press(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(session.tabs().strip().currentIndex(), 2);
}

TEST_F(TabsTest, ShowTheLastOneByCtrlAndNine) {
    Session session(personal_);
    openThree(session);
    session.press(Qt::Key_9, Qt::ControlModifier);
    EXPECT_EQ(session.tabs().strip().currentIndex(), 2);
}

TEST_F(TabsTest, BeginAtHome) {
    Session session(personal_);
    session.open("equifax");
    session.press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(session.waitForTitle(QStringLiteral("Home")));
    EXPECT_EQ(session.tabs().count(), 2);
}

TEST_F(TabsTest, AreNotChangedByAnArticleThatComesForAClosedOne) {
    Session session(personal_);
    openThree(session);
    session.press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("Equifax")));
    Tab& closed = session.tabs().current();
    const OpenArticlePtr article = closed.article();
    session.press(Qt::Key_W, Qt::ControlModifier);
    const QStringList left = titles(session);
    closed.places().begin(closed.places().trail(), article);  // it is there until events are handled
    EXPECT_EQ(titles(session), left);
}

TEST_F(TabsTest, AreKeptWhenTheyWereOpenedBehind) {
    Session session(personal_);
    QSignalSpy changed(&session.window(), &MainWindow::sessionChanged);
    session.tabs().open({{"cto-handbook", "equifax"}, {}}, {}, OpenIn::Behind);
    EXPECT_GT(changed.count(), 0);
}

TEST_F(TabsTest, AreKeptWhenAPageWasOpenedBehind) {
    Session session(personal_);
    QSignalSpy changed(&session.window(), &MainWindow::sessionChanged);
    session.tabs().openPlace({Place::View::History, {}}, OpenIn::Behind);
    EXPECT_GT(changed.count(), 0);
}

TEST_F(TabsTest, CloseByTheMiddleButton) {
    Session session(personal_);
    openThree(session);
    QTest::mouseClick(&session.tabs().strip(), Qt::MiddleButton, {}, middleOf(session, 1));
    EXPECT_EQ(session.tabs().count(), 2);
    EXPECT_TRUE(titles(session).at(1).startsWith(QStringLiteral("Netflix")));
}

TEST_F(TabsTest, CloseByTheirButton) {
    Session session(personal_);
    openThree(session);
    auto* button = session.tabs().strip().tabButton(0, QTabBar::RightSide);
    EXPECT_TRUE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(session.tabs().count(), 2);
}

TEST_F(TabsTest, ComeBackWithTheirTrailWhenTheyAreReopened) {
    Session session(personal_);
    const QString first = session.title();
    session.open("equifax");
    session.clickInTree("netflix-cloud", Qt::MiddleButton);
    session.press(Qt::Key_W, Qt::ControlModifier);
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("Netflix")));
    session.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("Equifax")));
    EXPECT_EQ(session.tabs().strip().currentIndex(), 0);
    session.press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(session.waitForTitle(first));
}

TEST_F(TabsTest, CanBeReopenedAsFarAsTheyAreKept) {
    Session session(personal_);
    constexpr int more = 2;
    const int opened = static_cast<int>(Tabs::mostClosed) + more;
    for (int number = 0; number < opened; ++number)
        session.tabs().openNew();
    for (int number = 0; number < opened; ++number)
        session.tabs().closeCurrent();
    ASSERT_EQ(session.tabs().count(), 1);
    while (session.tabs().canReopen())
        session.tabs().reopenClosed();
    EXPECT_EQ(session.tabs().count(), 1 + static_cast<int>(Tabs::mostClosed));
}

TEST_F(TabsTest, AreNeverNone) {
    Session session(personal_);
    session.open("equifax");
    session.press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_TRUE(session.waitForTitle(QStringLiteral("Home")));
    EXPECT_EQ(session.tabs().count(), 1);
}

TEST_F(TabsTest, StayWhenTheyArePinned) {
    Session session(personal_);
    openThree(session);
    session.press(Qt::Key_2, Qt::ControlModifier);
    session.tabs().togglePin();
    session.press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(session.tabs().count(), 3);
    EXPECT_TRUE(session.find<Toast>()->isVisible());
}

TEST_F(TabsTest, StandFirstWhenTheyArePinned) {
    Session session(personal_);
    openThree(session);
    session.press(Qt::Key_3, Qt::ControlModifier);
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("Netflix")));
    session.tabs().togglePin();
    EXPECT_TRUE(titles(session).at(0).startsWith(QStringLiteral("Netflix")));
    EXPECT_EQ(session.tabs().strip().currentIndex(), 0);
}

TEST_F(TabsTest, ArePinnedFromTheirMenu) {
    Session session(personal_);
    openThree(session);
    session.tabs().strip().setFocus();
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(&session.tabs().strip(), &byKey);
    auto* menu = session.tabs().findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    menu->actions().at(1)->trigger();
    EXPECT_TRUE(session.tabs().current().isPinned());
}

TEST_F(TabsTest, TakeAnotherPlaceByDragging) {
    Session session(personal_);
    openThree(session);
    TabStrip& strip = session.tabs().strip();
    const QString first = strip.tabText(0);
    const QPoint from = middleOf(session, 0);
    const QPoint to = middleOf(session, 2);
    QTest::mousePress(&strip, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(&strip, from + (to - from) * step / 10);
    QTest::mouseRelease(&strip, Qt::LeftButton, {}, to);
    EXPECT_EQ(strip.tabText(2), first);
    EXPECT_EQ(strip.currentIndex(), 2);
    session.press(Qt::Key_1, Qt::ControlModifier);
    EXPECT_TRUE(session.waitForTitle(QStringLiteral("Equifax")));
}

TEST_F(TabsTest, TakeTheColoursInForceWhenTheyAreShownAgain) {
    Session session(personal_);
    openThree(session);
    session.press(Qt::Key_2, Qt::ControlModifier);
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("Equifax")));
    session.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    session.press(Qt::Key_1, Qt::ControlModifier);
    const QTextBlock title = session.reader().document()->findBlockByNumber(1);
    EXPECT_EQ(title.begin().fragment().charFormat().foreground().color(), darkTokens().text);
}

TEST_F(TabsTest, SayTheirTitlesToAScreenReader) {
    Session session(personal_);
    openThree(session);
    TabStrip& strip = session.tabs().strip();
    EXPECT_FALSE(strip.accessibleName().isEmpty());
    EXPECT_TRUE(strip.tabButton(1, QTabBar::RightSide)->accessibleName().contains(strip.tabText(1)));
}

TEST_F(TabsTest, ComeBackFromTheBookmarksToTheArticle) {
    Session session(personal_);
    session.open("equifax");
    session.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("Bookmarks")));
    session.press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(session.waitForTitle(QStringLiteral("Equifax")));
}

}  // namespace
}  // namespace carrel::desktop
