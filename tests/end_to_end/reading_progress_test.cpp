// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <QScrollBar>

#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

class ReadingProgressTest : public DesktopTest {
protected:
    static bool waitUntilRead(Session& session, const std::string& slug, bool read = true) {
        return QTest::qWaitFor([&] { return session.reading().isRead({"cto-handbook", slug}) == read; });
    }
    static QScrollBar& bar(Session& session) { return *session.reader().verticalScrollBar(); }
    /// Reads on to a place somewhere in the middle, and waits until that is kept.
    static std::uint32_t readOn(Session& session, const std::string& slug) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return bar(session).maximum() > 600; }));
        bar(session).setValue(500);
        EXPECT_TRUE(QTest::qWaitFor([&] {
            return session.reading().positionOf({"cto-handbook", slug}) > 0;
        }));
        return session.reading().positionOf({"cto-handbook", slug});
    }
};

TEST_F(ReadingProgressTest, GoesOnWhereAnArticleWasLeftAlsoAfterARestart) {
    std::uint32_t left = 0;
    {
        Session session(personal_);
        session.open("equifax");
        left = readOn(session, "equifax");
        session.open("ciso");
        session.open("equifax");
        EXPECT_TRUE(QTest::qWaitFor([&] { return bar(session).value() > 300; }));
    }
    Session session(personal_);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return session.reading().positionOf({"cto-handbook", "equifax"}) == left;
    }));
    session.open("equifax");
    EXPECT_TRUE(QTest::qWaitFor([&] { return bar(session).value() > 300; }));
}

TEST_F(ReadingProgressTest, BeginsAtTheTopWhereALinkLeads) {
    Session session(personal_);
    session.open("equifax");
    readOn(session, "equifax");
    session.open("ciso");
    session.clickLink(QStringLiteral("carrel://cto-handbook/equifax"));
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("Equifax")));
    EXPECT_EQ(bar(session).value(), 0);
}

TEST_F(ReadingProgressTest, MarksWhatWasReadToItsEnd) {
    Session session(personal_);
    session.open("equifax");
    EXPECT_TRUE(QTest::qWaitFor([&] {
        bar(session).setValue(bar(session).maximum());
        return session.reading().isRead({"cto-handbook", "equifax"});
    }));
}

TEST_F(ReadingProgressTest, IsMarkedAndUnmarkedByHandAndTakenBack) {
    Session session(personal_);
    session.open("equifax");
    session.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntilRead(session, "equifax"));
    session.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitUntilRead(session, "equifax", false));
    session.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitUntilRead(session, "equifax"));
}

}  // namespace
}  // namespace carrel::desktop
