// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Finding on a page, through the real window.
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

#include "app/desktop/find/find_bar.h"
#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

class FindTest : public DesktopTest {
protected:
    static FindBar* bar(Session& session) { return session.tabs().current().findChild<FindBar*>(); }
    static bool isOpen(Session& session) { return bar(session) != nullptr && bar(session)->isVisible(); }
    static QString count(Session& session) { return bar(session)->findChild<QLabel*>()->text(); }
    static void find(Session& session, const QString& phrase) {
        session.press(Qt::Key_F, Qt::ControlModifier);
        ASSERT_TRUE(isOpen(session));
        Session::type(phrase);
    }
    /// What is marked in sight: the current place first, then how many there are.
    static QString current(Session& session) {
        for (const QTextEdit::ExtraSelection& mark : session.reader().extraSelections())
            if (mark.format.background().color() == session.theme().tokens().accent)
                return mark.cursor.selectedText();
        return {};
    }
    static int marked(Session& session) {
        int marks = 0;
        for (const QTextEdit::ExtraSelection& mark : session.reader().extraSelections())
            if (mark.format.background().color() == session.theme().tokens().match) ++marks;
        return marks;
    }
    static QToolButton* option(Session& session, const QString& text) {
        for (QToolButton* button : bar(session)->findChildren<QToolButton*>())
            if (button->text() == text) return button;
        return nullptr;
    }
};

TEST_F(FindTest, MarksEachMatchAndTheCurrentOneApart) {
    Session session(personal_);
    session.open("equifax");
    find(session, QStringLiteral("patch"));
    EXPECT_EQ(current(session).toLower(), QStringLiteral("patch"));
    EXPECT_GT(marked(session), 0);
}

TEST_F(FindTest, SaysWhichOfHowManyMatchesItIsAt) {
    Session session(personal_);
    session.open("equifax");
    find(session, QStringLiteral("equifax"));
    EXPECT_TRUE(count(session).startsWith(QStringLiteral("1 of "))) << count(session).toStdString();
    session.press(Qt::Key_F3);
    EXPECT_TRUE(count(session).startsWith(QStringLiteral("2 of "))) << count(session).toStdString();
}

TEST_F(FindTest, GoesBackwardRoundTheTopAndSaysSo) {
    Session session(personal_);
    session.open("equifax");
    find(session, QStringLiteral("equifax"));
    session.press(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_TRUE(count(session).contains(QStringLiteral("from the end"))) << count(session).toStdString();
    session.press(Qt::Key_F3);
    EXPECT_TRUE(count(session).contains(QStringLiteral("from the top"))) << count(session).toStdString();
}

TEST_F(FindTest, BringsTheMatchIntoSight) {
    Session session(personal_);
    session.open("equifax");
    find(session, QStringLiteral("sources"));
    session.press(Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_GT(session.reader().verticalScrollBar()->value(), 0);
    EXPECT_FALSE(current(session).isEmpty());
}

TEST_F(FindTest, EnterGoesOn) {
    Session session(personal_);
    session.open("equifax");
    find(session, QStringLiteral("equifax"));
    session.press(Qt::Key_Return);
    EXPECT_TRUE(count(session).startsWith(QStringLiteral("2 of "))) << count(session).toStdString();
}

TEST_F(FindTest, SaysWhenThereIsNothing) {
    Session session(personal_);
    session.open("equifax");
    find(session, QStringLiteral("xylophone"));
    EXPECT_EQ(count(session), QStringLiteral("Not on this page"));
    EXPECT_EQ(marked(session), 0);
}

TEST_F(FindTest, AsWrittenCountsTheCase) {
    Session session(personal_);
    session.open("equifax");
    find(session, QStringLiteral("EQUIFAX"));
    ASSERT_TRUE(count(session).startsWith(QStringLiteral("1 of ")));
    QTest::mouseClick(option(session, QStringLiteral("As written")), Qt::LeftButton);
    EXPECT_EQ(count(session), QStringLiteral("Not on this page"));
}

TEST_F(FindTest, WholeWordsLeaveOutParts) {
    Session session(personal_);
    session.open("equifax");
    find(session, QStringLiteral("equif"));
    ASSERT_TRUE(count(session).startsWith(QStringLiteral("1 of ")));
    QTest::mouseClick(option(session, QStringLiteral("Whole words")), Qt::LeftButton);
    EXPECT_EQ(count(session), QStringLiteral("Not on this page"));
}

TEST_F(FindTest, IsLeftByEscapeWithTheMatchSelected) {
    Session session(personal_);
    session.open("equifax");
    find(session, QStringLiteral("patch"));
    session.press(Qt::Key_Escape);
    EXPECT_FALSE(isOpen(session));
    EXPECT_EQ(marked(session), 0);
    EXPECT_TRUE(session.reader().hasFocus());
    EXPECT_EQ(session.reader().textCursor().selectedText().toLower(), QStringLiteral("patch"));
}

TEST_F(FindTest, BeginsWithWhatIsSelected) {
    Session session(personal_);
    session.open("equifax");
    find(session, QStringLiteral("patch"));
    session.press(Qt::Key_Escape);
    bar(session)->findChild<QLineEdit*>()->clear();
    session.press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(bar(session)->phrase().toLower(), QStringLiteral("patch"));
}

TEST_F(FindTest, LooksAgainInTheNextArticle) {
    Session session(personal_);
    session.open("equifax");
    find(session, QStringLiteral("netflix"));
    ASSERT_EQ(count(session), QStringLiteral("Not on this page"));
    session.open("netflix-cloud");
    EXPECT_NE(count(session), QStringLiteral("Not on this page"));
    EXPECT_GT(marked(session), 0);
}

TEST_F(FindTest, MarksTheSameInTheOtherTheme) {
    Session session(personal_);
    session.open("equifax");
    find(session, QStringLiteral("patch"));
    const QString before = count(session);
    session.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(count(session), before);
    EXPECT_EQ(current(session).toLower(), QStringLiteral("patch"));
}

TEST_F(FindTest, WalksTheWordsOfTheSearchThatLedToThePage) {
    Session session(personal_);
    searchFor(session, QStringLiteral("equifax patch"));
    session.press(Qt::Key_Return);
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("Equifax")));
    ASSERT_GT(marked(session), 1);
    session.press(Qt::Key_F3);
    ASSERT_TRUE(isOpen(session));
    EXPECT_FALSE(current(session).isEmpty());
    EXPECT_TRUE(count(session).contains(QStringLiteral(" of "))) << count(session).toStdString();
    EXPECT_TRUE(session.reader().hasFocus());
}

TEST_F(FindTest, AsksForAPhraseWhenThereIsNothingToWalk) {
    Session session(personal_);
    session.open("equifax");
    session.press(Qt::Key_F3);
    ASSERT_TRUE(isOpen(session));
    EXPECT_TRUE(bar(session)->findChild<QLineEdit*>()->hasFocus());
}

}  // namespace
}  // namespace carrel::desktop
