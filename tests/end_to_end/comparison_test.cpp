// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Comparing through the real window over the real handbook.
#include <QClipboard>
#include <QMenu>

#include "app/desktop/compare/article_chooser.h"
#include "app/desktop/shell/nav_row.h"
#include "core/compare/comparison_text.h"
#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

class ComparisonTest : public DesktopTest {
protected:
    static ComparisonPage& table(Session& session) { return *session.tabs().current().shownComparison(); }
    static const QAbstractItemModel& model(Session& session) {
        return *table(session).findChild<QTableView*>()->model();
    }
    static QStringList columns(Session& session) {
        QStringList titles;
        for (int column = 0; column < model(session).columnCount(); ++column)
            titles.append(model(session).headerData(column, Qt::Horizontal).toString());
        return titles;
    }
    static QString state(Session& session) { return session.tabs().current().place().state; }
    static void trigger(Session& session, const QString& action) {
        session.window().findChild<QAction*>(action)->trigger();
    }
    static bool waitForColumns(Session& session, const QStringList& titles) {
        return QTest::qWaitFor([&] {
            return session.tabs().current().shownComparison() != nullptr && columns(session) == titles;
        });
    }
    /// The button that adds a column.
    static QAbstractButton* adding(Session& session, const QString& column) {
        for (QAbstractButton* button : table(session).findChildren<QAbstractButton*>())
            if (button->accessibleName() == QStringLiteral("Add ") + column && !button->isHidden())
                return button;
        ADD_FAILURE() << "no " << column.toStdString();
        return nullptr;
    }
    static void openComparison(Session& session) {
        session.window().resize(1360, 860);
        session.open("cto-vs-cio");
        ASSERT_TRUE(waitForColumns(session, {QStringLiteral("CTO"), QStringLiteral("CIO")}));
    }
    /// Goes to an address by Ctrl+L.
    static void goTo(Session& session, const QString& address) {
        session.press(Qt::Key_L, Qt::ControlModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        Session::type(address);
        session.press(Qt::Key_Return);
    }
};

TEST_F(ComparisonTest, AColumnIsAddedAndOnlyDifferencesAreCopiedAsMarkdown) {
    Session session(personal_);
    openComparison(session);
    QTest::mouseClick(adding(session, QStringLiteral("CISO")), Qt::LeftButton);
    ASSERT_EQ(columns(session).last(), QStringLiteral("CISO"));
    trigger(session, QStringLiteral("only differences"));
    trigger(session, QStringLiteral("copy table as markdown"));
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    EXPECT_EQ(lines.value(0), QStringLiteral("| Aspect | CTO | CIO | CISO |"));
    EXPECT_EQ(lines.value(1), QStringLiteral("| --- | --- | --- | --- |"));
    EXPECT_EQ(
        lines.value(2),
        QStringLiteral("| Primary focus | Usually outward: the products, their technology and research | "
                       "Usually inward: the systems that the company itself runs on | "
                       "Risk to data and systems, inside and in the product |"));
    EXPECT_EQ(lines.size(), 2 + 12 + 1);
}

TEST_F(ComparisonTest, TheAddressSaysWhatIsShown) {
    Session session(personal_);
    openComparison(session);
    EXPECT_EQ(state(session), QString());
    trigger(session, QStringLiteral("swap columns"));
    trigger(session, QStringLiteral("only differences"));
    EXPECT_EQ(state(session), QStringLiteral("columns=cio,cto&differences"));
}

TEST_F(ComparisonTest, WhatIsShownComesBackByItsAddress) {
    Session session(personal_);
    goTo(session,
         QStringLiteral("carrel://cto-handbook/cto-vs-cio?columns=ciso,nobody,cto&differences&odd=1"));
    ASSERT_TRUE(waitForColumns(session, {QStringLiteral("CISO"), QStringLiteral("CTO")}));
    EXPECT_TRUE(table(session).onlyDifferences());
}

TEST_F(ComparisonTest, BackReturnsToWhatWasShown) {
    Session session(personal_);
    openComparison(session);
    trigger(session, QStringLiteral("swap columns"));
    session.open("equifax");
    session.press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(waitForColumns(session, {QStringLiteral("CIO"), QStringLiteral("CTO")}));
}

TEST_F(ComparisonTest, ChangingWhatIsShownIsNoStepOfItsOwn) {
    Session session(personal_);
    session.open("equifax");
    openComparison(session);
    trigger(session, QStringLiteral("swap columns"));
    session.press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(session.waitForTitle(QStringLiteral("Equifax")));
}

TEST_F(ComparisonTest, ARestartReturnsToWhatWasShown) {
    {
        Session session(personal_, CARREL_LIBRARY, PreviewDelays{}, folder_.path());
        openComparison(session);
        trigger(session, QStringLiteral("swap columns"));
    }
    Session session(personal_, CARREL_LIBRARY, PreviewDelays{}, folder_.path());
    EXPECT_TRUE(waitForColumns(session, {QStringLiteral("CIO"), QStringLiteral("CTO")}));
}

TEST_F(ComparisonTest, KeysMoveAndRemoveAColumn) {
    Session session(personal_);
    openComparison(session);
    session.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(columns(session), QStringList({QStringLiteral("CIO"), QStringLiteral("CTO")}));
    session.press(Qt::Key_Delete);
    EXPECT_EQ(columns(session), QStringList(QStringLiteral("CIO")));
}

TEST_F(ComparisonTest, AWordThatIsLookedForLeavesTheAspectsThatHoldIt) {
    Session session(personal_);
    openComparison(session);
    session.press(Qt::Key_F, Qt::ControlModifier);
    Session::type(QStringLiteral("lock-in"));
    ASSERT_EQ(model(session).rowCount(), 1);
    EXPECT_EQ(model(session).headerData(0, Qt::Vertical).toString(), QStringLiteral("Vendors"));
    session.press(Qt::Key_Escape);
    EXPECT_EQ(model(session).rowCount(), 12);
}

TEST_F(ComparisonTest, ControlCCopiesTheTableForSpreadsheetsAndWordProcessors) {
    Session session(personal_);
    openComparison(session);
    session.press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Aspect\tCTO\tCIO\n")));
    EXPECT_TRUE(QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<th>CTO</th>")));
}

TEST_F(ComparisonTest, ANarrowWindowHasTheColumnsInAMenu) {
    Session session(personal_);
    openComparison(session);
    session.window().resize(800, 860);
    const auto* list = table(session).findChild<ColumnList*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !list->isVisible(); }));
    QPushButton* menu = nullptr;
    for (QPushButton* button : table(session).findChildren<QPushButton*>())
        if (button->accessibleName() == QStringLiteral("Columns")) menu = button;
    ASSERT_NE(menu, nullptr);
    EXPECT_TRUE(menu->isVisible());
}

TEST_F(ComparisonTest, TheSidebarOpensTheLibrarysComparison) {
    Session session(personal_);
    for (NavRow* row : session.find<Sidebar>()->findChildren<NavRow*>())
        if (row->text() == QStringLiteral("Compare")) row->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.tabs().current().shownComparison() != nullptr; }));
}

TEST_F(ComparisonTest, TwoCaseStudiesAreComparedFromTheReader) {
    Session session(personal_);
    session.open("equifax");
    trigger(session, QStringLiteral("compare with"));
    const auto* chooser = session.find<ArticleChooser>();
    ASSERT_NE(chooser, nullptr);
    auto* field = chooser->findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("knight"));
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.tabs().current().comparedArticles() != nullptr; }));
    EXPECT_EQ(columns(session), QStringList({QStringLiteral("Equifax: the patch that waited"),
                                             QStringLiteral("Knight Capital: 45 minutes")}));
    EXPECT_EQ(state(session), QStringLiteral("articles=equifax,knight-capital"));
    EXPECT_TRUE(session.title().contains(QStringLiteral("Equifax")));
    bool missing = false;
    for (int row = 0; row < model(session).rowCount(); ++row)
        missing = missing ||
                  model(session).index(row, 1).data(Qt::AccessibleTextRole) == QStringLiteral("not stated");
    EXPECT_TRUE(missing);
}

TEST_F(ComparisonTest, ComparedArticlesComeBackByTheirAddress) {
    Session session(personal_);
    goTo(session, QStringLiteral("carrel:compare?articles=knight-capital,nobody,equifax"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.tabs().current().comparedArticles() != nullptr; }));
    EXPECT_EQ(columns(session), QStringList({QStringLiteral("Knight Capital: 45 minutes"),
                                             QStringLiteral("Equifax: the patch that waited")}));
}

TEST_F(ComparisonTest, WithoutArticlesThePageAsksForThem) {
    Session session(personal_);
    goTo(session, QStringLiteral("carrel:compare"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.tabs().current().view() == Place::View::Comparison; }));
    EXPECT_EQ(session.tabs().current().shownComparison(), nullptr);
    EXPECT_TRUE(session.title().contains(QStringLiteral("Compare")));
}

TEST_F(ComparisonTest, WhatIsShownIsBookmarkedAndOpened) {
    Session session(personal_);
    openComparison(session);
    trigger(session, QStringLiteral("swap columns"));
    session.press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.bookmarks().bookmarks().size() == 1; }));
    const personal::BookmarkDraft what = session.bookmarks().bookmarks().front()->what;
    EXPECT_EQ(what.target, personal::BookmarkTarget::Comparison);
    EXPECT_EQ(what.state, "columns=cio,cto");
    trigger(session, QStringLiteral("swap columns"));
    session.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto* list = session.tabs().current().findChild<BookmarkList*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() == 1; }));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    session.press(Qt::Key_Return);
    EXPECT_TRUE(waitForColumns(session, {QStringLiteral("CIO"), QStringLiteral("CTO")}));
}

TEST_F(ComparisonTest, WhatIsShownAtFirstIsBookmarkedAsTheArticle) {
    Session session(personal_);
    openComparison(session);
    session.press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.bookmarks().bookmarks().size() == 1; }));
    EXPECT_EQ(session.bookmarks().bookmarks().front()->what.target, personal::BookmarkTarget::Article);
}

TEST_F(ComparisonTest, ABookmarkOfComparedArticlesOpensThemAfterARestart) {
    {
        Session session(personal_);
        goTo(session, QStringLiteral("carrel:compare?articles=equifax,knight-capital&differences"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return session.tabs().current().comparedArticles() != nullptr; }));
        session.press(Qt::Key_D, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return session.bookmarks().bookmarks().size() == 1; }));
    }
    Session session(personal_);
    session.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto* list = session.tabs().current().findChild<BookmarkList*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() == 1; }));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    session.press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.tabs().current().comparedArticles() != nullptr; }));
    EXPECT_EQ(state(session), QStringLiteral("articles=equifax,knight-capital&differences"));
}

}  // namespace
}  // namespace carrel::desktop
