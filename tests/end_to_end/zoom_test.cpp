// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Zoom and the place that is read, through the real window.
#include <QScrollBar>

#include "app/desktop/settings/settings_controller.h"
#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

class ZoomTest : public DesktopTest {
protected:
    /// Pixel size of the text at a place.
    static int sizeAt(Session& session, std::uint32_t place) {
        QTextCursor cursor(session.reader().document());
        cursor.setPosition(session.reader().article().positions.toDocument(place) + 1);
        return cursor.charFormat().font().pixelSize();
    }
    /// Below the upper edge.
    static int topOf(Session& session, std::uint32_t place) {
        QTextCursor cursor(session.reader().document());
        cursor.setPosition(session.reader().article().positions.toDocument(place));
        return session.reader().cursorRect(cursor).top();
    }
    static void turnWheel(Session& session, int steps) {
        QWidget* page = session.reader().viewport();
        const QPointF middle = page->rect().center();
        QWheelEvent turn(middle, page->mapToGlobal(middle), {}, {0, steps * 120}, Qt::NoButton,
                         Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(page, &turn);
    }
    static QToolButton* shown(Session& session) {
        return session.find<StatusLine>()->findChild<QToolButton*>();
    }
};

TEST_F(ZoomTest, MakesTheTextLargerAndSmaller) {
    Session session(personal_);
    session.open("equifax");
    const int usual = sizeAt(session, 1000);
    session.press(Qt::Key_Plus, Qt::ControlModifier);
    session.press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(sizeAt(session, 1000), usual);
    session.press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(sizeAt(session, 1000), usual);
    session.press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_LT(sizeAt(session, 1000), usual);
}

TEST_F(ZoomTest, FollowsTheWheel) {
    Session session(personal_);
    session.open("equifax");
    turnWheel(session, 2);
    EXPECT_EQ(session.theme().zoom(), 125);
    turnWheel(session, -3);
    EXPECT_EQ(session.theme().zoom(), 90);
}

TEST_F(ZoomTest, IsShownWhenItIsNotTheUsualOneAndLedBackByAClick) {
    Session session(personal_);
    session.open("equifax");
    EXPECT_FALSE(shown(session)->isVisible());
    session.press(Qt::Key_Minus, Qt::ControlModifier);
    ASSERT_TRUE(shown(session)->isVisible());
    EXPECT_EQ(shown(session)->text(), QStringLiteral("90 %"));
    QTest::mouseClick(shown(session), Qt::LeftButton);
    EXPECT_EQ(session.theme().zoom(), 100);
    EXPECT_FALSE(shown(session)->isVisible());
}

TEST_F(ZoomTest, KeepsThePlaceThatIsRead) {
    Session session(personal_);
    session.open("equifax");
    session.reader().scrollToText(3000);
    const int scroll = session.reader().verticalScrollBar()->value();
    const auto place = session.reader().readingPlace();
    ASSERT_TRUE(place);
    for (int step = 0; step < 4; ++step) {
        session.press(Qt::Key_Plus, Qt::ControlModifier);
        EXPECT_EQ(topOf(session, place->text), place->offset) << session.theme().zoom();
    }
    session.press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(session.reader().verticalScrollBar()->value(), scroll);
}

TEST_F(ZoomTest, ANarrowerWindowKeepsThePlaceThatIsRead) {
    Session session(personal_);
    session.open("equifax");
    session.reader().scrollToText(3000);
    const auto place = session.reader().readingPlace();
    ASSERT_TRUE(place);
    session.window().resize(620, session.window().height());
    EXPECT_TRUE(QTest::qWaitFor([&] { return topOf(session, place->text) == place->offset; }));
}

TEST_F(ZoomTest, ThemeSwitchKeepsThePlaceThatIsRead) {
    Session session(personal_);
    session.open("equifax");
    session.reader().scrollToText(3000);
    const int scroll = session.reader().verticalScrollBar()->value();
    session.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(session.reader().verticalScrollBar()->value(), scroll);
    EXPECT_TRUE(session.theme().tokens().dark);
}

TEST_F(ZoomTest, ComesBackAfterARestart) {
    {
        Session session(personal_, CARREL_LIBRARY, {}, folder_.path());
        session.open("equifax");
        session.press(Qt::Key_Plus, Qt::ControlModifier);
    }
    Session session(personal_, CARREL_LIBRARY, {}, folder_.path());
    EXPECT_EQ(session.theme().zoom(), 110);
    EXPECT_EQ(shown(session)->text(), QStringLiteral("110 %"));
}

}  // namespace
}  // namespace carrel::desktop
