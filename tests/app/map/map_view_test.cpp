// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/map_view.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <set>

#include "tests/app/map/sample_map.h"

namespace carrel::desktop {
namespace {

class MapViewTest : public testing::Test {
protected:
    MapViewTest() {
        scene_.setPicture(sample::samplePicture(), 0);
        view_.resize(500, 400);
        view_.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&view_));
        view_.fit();
    }
    QPoint spot(std::size_t article) { return view_.mapFromScene(scene_.picture()->layout.places[article]); }

    MapScene scene_;
    MapView view_{scene_, nullptr};
};

TEST_F(MapViewTest, FitsShapesAndLabelsIntoTheView) {
    for (const int width : {900, 500, 360}) {
        view_.resize(width, 240);
        view_.fit();
        const QRectF frame = frameOf(*scene_.picture(), view_.zoom());
        const QRect seen = view_.mapFromScene(frame).boundingRect();
        EXPECT_TRUE(view_.viewport()->rect().contains(seen)) << width;
    }
}

TEST_F(MapViewTest, ZoomsAroundThePointer) {
    const QPoint at(40, 60);
    const QPointF before = view_.mapToScene(at);
    const qreal zoom = view_.zoom();
    QWheelEvent wheel(at, view_.viewport()->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view_.viewport(), &wheel);
    EXPECT_GT(view_.zoom(), zoom);
    const QPointF moved = view_.mapToScene(at) - before;
    EXPECT_LT(std::hypot(moved.x(), moved.y()), 3 / view_.zoom());
}

TEST_F(MapViewTest, IsMovedByDraggingWhichSelectsNothing) {
    view_.zoomIn();
    view_.zoomIn();
    QSignalSpy selected(&view_, &MapView::selected);
    const QPoint from = spot(1);
    QTest::mousePress(view_.viewport(), Qt::LeftButton, {}, from);
    const QPoint to = from - QPoint(60, 30);
    QMouseEvent move(QEvent::MouseMove, to, view_.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     {});
    QApplication::sendEvent(view_.viewport(), &move);
    QTest::mouseRelease(view_.viewport(), Qt::LeftButton, {}, to);
    EXPECT_LE((spot(1) - to).manhattanLength(), 2);
    EXPECT_EQ(selected.count(), 0);
}

TEST_F(MapViewTest, TellsWhatIsClickedAndWhatOpensWhere) {
    std::vector<OpenIn> opened;
    QObject::connect(&view_, &MapView::opened, &view_,
                     [&](std::size_t /*article*/, OpenIn where) { opened.push_back(where); });
    QSignalSpy selected(&view_, &MapView::selected);
    QTest::mouseClick(view_.viewport(), Qt::LeftButton, {}, spot(2));
    EXPECT_EQ(scene_.selected(), 2U);
    EXPECT_EQ(selected.count(), 1);
    QTest::mouseClick(view_.viewport(), Qt::LeftButton, Qt::ControlModifier, spot(1));
    QTest::mouseClick(view_.viewport(), Qt::MiddleButton, {}, spot(1));
    QTest::keyClick(&view_, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(opened, (std::vector<OpenIn>{OpenIn::Behind, OpenIn::Behind, OpenIn::Front}));
    EXPECT_EQ(scene_.selected(), 2U);
}

TEST_F(MapViewTest, WalksToEveryArticleByPageDown) {
    std::set<std::size_t> seen;
    for (std::size_t step = 0; step < scene_.picture()->graph.articles.size(); ++step) {
        QTest::keyClick(&view_, Qt::Key_PageDown);
        seen.insert(scene_.selected().value_or(99));
    }
    EXPECT_EQ(seen.size(), scene_.picture()->graph.articles.size());
}

}  // namespace
}  // namespace carrel::desktop
