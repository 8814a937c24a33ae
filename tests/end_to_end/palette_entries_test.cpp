// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

/// What the palette offers besides hits.
class PaletteEntriesTest : public DesktopTest {
protected:
    static QListView& list(Session& session) { return *palette(session)->findChild<QListView*>(); }
    static int rowOf(Session& session, const QString& title) {
        const QAbstractItemModel& model = *list(session).model();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data().toString() == title) return row;
        return -1;
    }
    static bool waitFor(Session& session, const QString& title) {
        return QTest::qWaitFor([&] { return rowOf(session, title) >= 0; });
    }
    static std::size_t kindsIn(Session& session) {
        const auto* model = static_cast<const HitListModel*>(list(session).model());
        std::set<std::string> kinds;
        for (int row = 0; row < model->rowCount(); ++row)
            if (const search::Hit* hit = model->hitAt(model->index(row))) kinds.insert(hit->kind);
        return kinds.size();
    }
    static void openPalette(Session& session) {
        session.press(Qt::Key_K, Qt::ControlModifier);
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return palette(session) != nullptr && palette(session)->isVisible(); }));
    }
    static void choose(Session& session, const QString& title) {
        const int row = rowOf(session, title);
        for (int step = 0; step < 60 && list(session).currentIndex().row() != row; ++step)
            session.press(list(session).currentIndex().row() < row ? Qt::Key_Down : Qt::Key_Up);
        ASSERT_EQ(list(session).currentIndex().row(), row);
        session.press(Qt::Key_Return);
    }
};

TEST_F(PaletteEntriesTest, AreWhatWasReadLastBeforeAnythingIsTyped) {
    Session session(personal_);
    session.open("ciso");
    session.open("equifax");
    openPalette(session);
    ASSERT_TRUE(waitFor(session, QStringLiteral("Read last")));
    ASSERT_TRUE(waitFor(session, QStringLiteral("CISO")));
    choose(session, QStringLiteral("CISO"));
    EXPECT_TRUE(session.waitForTitle(QStringLiteral("CISO")));
}

TEST_F(PaletteEntriesTest, AreSectionsWhoseHeadingsHoldTheWords) {
    Session session(personal_);
    openPalette(session);
    Session::type(QStringLiteral("security day one"));
    const QString section = QStringLiteral("\u00A7 Security from day one");
    ASSERT_TRUE(waitFor(session, section));
    choose(session, section);
    EXPECT_TRUE(session.waitForTitle(QStringLiteral("Security")));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return session.tabs().current().heading() == QStringLiteral("security-from-day-one"); }));
}

TEST_F(PaletteEntriesTest, AreTagsWhoseArticlesAreThenListed) {
    Session session(personal_);
    openPalette(session);
    Session::type(QStringLiteral("#secur"));
    ASSERT_TRUE(waitFor(session, QStringLiteral("security")));
    choose(session, QStringLiteral("security"));
    EXPECT_TRUE(waitFor(session, QStringLiteral("Case studies")));
    EXPECT_TRUE(palette(session)->findChild<QLineEdit*>()->text().startsWith(QStringLiteral("tag:")));
}

TEST_F(PaletteEntriesTest, AreBookmarksThatHoldTheWords) {
    Session session(personal_);
    session.bookmarks().add({{"cto-handbook", "ciso"}, {}, "Who signs zebra", "role"});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !session.bookmarks().bookmarks().empty(); }));
    openPalette(session);
    Session::type(QStringLiteral("zebra"));
    ASSERT_TRUE(waitFor(session, QStringLiteral("Who signs zebra")));
    choose(session, QStringLiteral("Who signs zebra"));
    EXPECT_TRUE(session.waitForTitle(QStringLiteral("CISO")));
}

TEST_F(PaletteEntriesTest, LeaveTheKindsToTheTabKey) {
    Session session(personal_);
    searchFor(session, QStringLiteral("patch"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return kindsIn(session) > 1; }));
    session.press(Qt::Key_Tab);
    EXPECT_TRUE(QTest::qWaitFor([&] { return kindsIn(session) == 1; }));
    EXPECT_TRUE(palette(session)->findChild<QLineEdit*>()->hasFocus());
    session.press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return kindsIn(session) > 1; }));
}

}  // namespace
}  // namespace carrel::desktop
