// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Addresses, and the way back to places, through the real window over the real handbook.
#include <QClipboard>
#include <QScrollBar>

#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

class AddressTest : public DesktopTest {
protected:
    static QLineEdit* field(Session& session) { return session.find<AddressBar>()->findChild<QLineEdit*>(); }
    /// Types an address over the one that stands there.
    static void enter(Session& session, const QString& address) {
        session.press(Qt::Key_L, Qt::ControlModifier);
        ASSERT_TRUE(field(session)->hasFocus());
        Session::type(address);
        session.press(Qt::Key_Return);
    }
    static QString problem(Session& session) {
        return session.find<AddressBar>()->findChild<QLabel*>()->text();
    }
};

TEST_F(AddressTest, OfTheCurrentPlaceIsShown) {
    Session session(personal_);
    session.open("equifax");
    session.press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(field(session)->text(), QStringLiteral("carrel://cto-handbook/equifax"));
    EXPECT_EQ(field(session)->selectedText(), field(session)->text());
}

TEST_F(AddressTest, NamesTheSectionThatIsRead) {
    Session session(personal_);
    session.open("equifax");
    session.tabs().current().scrollToAnchor(QStringLiteral("what-happened"));
    session.press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(field(session)->text(), QStringLiteral("carrel://cto-handbook/equifax#what-happened"));
}

TEST_F(AddressTest, LeadsToAnArticle) {
    Session session(personal_);
    enter(session, QStringLiteral("carrel://cto-handbook/netflix-cloud"));
    EXPECT_TRUE(session.waitForTitle(QStringLiteral("Netflix")));
    EXPECT_FALSE(session.find<AddressBar>()->isVisible());
    EXPECT_TRUE(session.reader().hasFocus());
}

TEST_F(AddressTest, LeadsToASection) {
    Session session(personal_);
    enter(session, QStringLiteral("carrel://cto-handbook/equifax#what-happened"));
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("Equifax")));
    EXPECT_GT(session.reader().verticalScrollBar()->value(), 0);
}

TEST_F(AddressTest, LeadsToTheBookmarks) {
    Session session(personal_);
    enter(session, QStringLiteral("carrel:bookmarks"));
    EXPECT_TRUE(session.tabs().current().showsBookmarks());
}

TEST_F(AddressTest, OfNothingSaysWhatIsWrongAndStays) {
    Session session(personal_);
    const QString title = session.title();
    enter(session, QStringLiteral("carrel://cto-handbook/no-such-article"));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return problem(session).contains(QStringLiteral("no-such-article")); }));
    EXPECT_EQ(session.title(), title);
    EXPECT_TRUE(field(session)->hasFocus());
}

TEST_F(AddressTest, OfAMissingSectionSaysSo) {
    Session session(personal_);
    enter(session, QStringLiteral("carrel://cto-handbook/equifax#nowhere"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return problem(session).contains(QStringLiteral("nowhere")); }));
}

TEST_F(AddressTest, IsLeftByEscape) {
    Session session(personal_);
    session.press(Qt::Key_L, Qt::ControlModifier);
    session.press(Qt::Key_Escape);
    EXPECT_FALSE(session.find<AddressBar>()->isVisible());
    EXPECT_TRUE(session.reader().hasFocus());
}

TEST_F(AddressTest, IsCopied) {
    Session session(personal_);
    session.open("equifax");
    session.press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("carrel://cto-handbook/equifax"));
}

TEST_F(AddressTest, BackRestoresPositionAndSelection) {
    Session session(personal_);
    session.open("equifax");
    session.reader().select({300, 340});
    session.reader().scrollTo(500);
    const QString selected = session.reader().textCursor().selectedText();
    session.open("netflix-cloud");
    session.press(Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("Equifax")));
    EXPECT_EQ(session.reader().verticalScrollBar()->value(), 500);
    EXPECT_EQ(session.reader().textCursor().selectedText(), selected);
}

TEST_F(AddressTest, ForwardRestoresPosition) {
    Session session(personal_);
    session.open("equifax");
    session.open("netflix-cloud");
    session.reader().scrollTo(450);
    session.press(Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("Equifax")));
    session.press(Qt::Key_Right, Qt::AltModifier);
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("Netflix")));
    EXPECT_EQ(session.reader().verticalScrollBar()->value(), 450);
}

}  // namespace
}  // namespace carrel::desktop
