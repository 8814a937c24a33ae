// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// The sidebar over the page of a narrow window, over the real handbook.
#include "app/desktop/shell/drawer.h"

#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

class DrawerTest : public DesktopTest {
protected:
    void SetUp() override {
        session_ = std::make_unique<Session>(personal_);
        session_->window().resize(800, 860);
        ASSERT_TRUE(QTest::qWaitFor([&] { return session_->find<Rail>()->isVisible(); }));
        session_->reader().setFocus();
        pageWidth_ = session_->reader().width();
        session_->press(Qt::Key_F9);
        ASSERT_TRUE(sidebar().isVisible());
    }
    Sidebar& sidebar() { return *session_->find<Sidebar>(); }

    std::unique_ptr<Session> session_;
    int pageWidth_ = 0;
};

TEST_F(DrawerTest, LiesOverThePageAndTakesNoRoomFromIt) {
    EXPECT_EQ(session_->reader().width(), pageWidth_);
    EXPECT_TRUE(session_->find<Rail>()->isVisible());
    EXPECT_FALSE(sidebar().visibleRegion().isEmpty());
}

TEST_F(DrawerTest, TakesTheFocusAndGivesItBackByEscape) {
    EXPECT_TRUE(sidebar().isAncestorOf(QApplication::focusWidget()));
    session_->press(Qt::Key_Escape);
    EXPECT_FALSE(sidebar().isVisible());
    EXPECT_TRUE(session_->reader().hasFocus());
}

TEST_F(DrawerTest, ClosesByAClickBeside) {
    auto* drawer = session_->find<Drawer>();
    QTest::mouseClick(drawer, Qt::LeftButton, {}, QPoint(drawer->width() - 10, 200));
    EXPECT_FALSE(sidebar().isVisible());
}

TEST_F(DrawerTest, ClosesWhenAnArticleIsChosen) {
    session_->open("equifax");
    EXPECT_FALSE(sidebar().isVisible());
    EXPECT_TRUE(session_->waitForTitle(QStringLiteral("Equifax")));
}

TEST_F(DrawerTest, ClosesWhenTheFocusGoesToThePage) {
    session_->press(Qt::Key_F6);
    EXPECT_FALSE(sidebar().isVisible());
    EXPECT_TRUE(session_->reader().hasFocus());
}

TEST_F(DrawerTest, StandsBesideThePageAgainInAWideWindow) {
    session_->window().resize(1360, 860);
    const auto left = [&] { return sidebar().mapTo(&session_->window(), QPoint(0, 0)).x(); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return sidebar().isVisible() && left() == 0; }));
    EXPECT_FALSE(session_->find<Drawer>()->isVisible());
    EXPECT_LE(session_->reader().width(), 1360 - sidebar().width());
}

}  // namespace
}  // namespace carrel::desktop
