// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/map_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <map>

namespace carrel::desktop {

namespace {

constexpr qreal leastMapZoom = 0.02;
constexpr qreal mostZoomIn = 3;
constexpr qreal zoomStep = 1.2;
constexpr qreal usualZoom = 1.15;  // not larger when all is fitted

}  // namespace

MapView::MapView(MapScene& scene, QWidget* parent) : QGraphicsView(&scene, parent), scene_(scene) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setResizeAnchor(QGraphicsView::AnchorViewCenter);
    setAlignment(Qt::AlignCenter);
    setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
    setOptimizationFlag(QGraphicsView::DontSavePainterState);
    setOptimizationFlag(QGraphicsView::DontAdjustForAntialiasing);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
}

void MapView::setZoom(qreal zoom) {
    setTransform(QTransform::fromScale(zoom, zoom));
    // So much around it that each article can be brought to the middle.
    const QRectF all = scene_.picture() == nullptr ? QRectF() : scene_.picture()->bounds();
    const QSizeF room = QSizeF(viewport()->size()) / zoom / 2;
    setSceneRect(all.adjusted(-room.width(), -room.height(), room.width(), room.height()));
    scene_.setZoom(zoom);
}

void MapView::fit() {
    constexpr qreal margin = 16;
    constexpr int halvings = 12;
    if (scene_.picture() == nullptr) return;
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(2 * margin, 2 * margin);
    const auto fits = [&](qreal zoom) {
        const QSizeF size = frameOf(*scene_.picture(), zoom).size() * zoom;
        return size.width() <= room.width() && size.height() <= room.height();
    };
    // Labels shrink less than the map does, so that there is no formula for it.
    qreal zoom = usualZoom;
    qreal tooLarge = usualZoom;
    if (!fits(zoom)) zoom = leastMapZoom;
    for (int step = 0; step < halvings && zoom < usualZoom; ++step) {
        const qreal middle = (zoom + tooLarge) / 2;
        (fits(middle) ? zoom : tooLarge) = middle;
    }
    setZoom(zoom);
    centerOn(frameOf(*scene_.picture(), zoom).center());
    fitted_ = true;
}

void MapView::zoomBy(qreal factor, const QPoint& around) {
    const QPointF before = mapToScene(around);
    setZoom(std::clamp(zoom() * factor, leastMapZoom, mostZoomIn));
    const QPointF middle = mapToScene(viewport()->rect().center());
    centerOn(middle + before - mapToScene(around));
    fitted_ = false;
}

void MapView::zoomIn() {
    zoomBy(zoomStep, viewport()->rect().center());
}

void MapView::zoomOut() {
    zoomBy(1 / zoomStep, viewport()->rect().center());
}

void MapView::wheelEvent(QWheelEvent* event) {
    constexpr qreal notch = 120;
    zoomBy(std::pow(zoomStep, event->angleDelta().y() / notch), event->position().toPoint());
    event->accept();
}

void MapView::mousePressEvent(QMouseEvent* event) {
    pressed_ = last_ = event->pos();
    dragged_ = false;
    event->accept();
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons().testFlag(Qt::LeftButton)) {
        dragged_ =
            dragged_ || (event->pos() - pressed_).manhattanLength() >= QApplication::startDragDistance();
        if (!dragged_) return;
        const QPoint by = event->pos() - last_;
        last_ = event->pos();
        moveBy(by);
        viewport()->setCursor(Qt::ClosedHandCursor);
        fitted_ = false;
        return;
    }
    hover(scene_.articleAt(mapToScene(event->pos())));
}

void MapView::moveBy(const QPoint& by) {
    // Both ways as one: what the first uncovers would have to be drawn before the second can move it.
    uncovered_ = QPoint();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
    const QPoint moved = *uncovered_;
    uncovered_.reset();
    scrollContentsBy(moved.x(), moved.y());
}

void MapView::scrollContentsBy(int dx, int dy) {
    if (uncovered_) {
        *uncovered_ += QPoint(dx, dy);
    } else {
        QGraphicsView::scrollContentsBy(dx, dy);
    }
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
    viewport()->unsetCursor();
    if (dragged_) return;
    const auto article = scene_.articleAt(mapToScene(event->pos()));
    if (!article) return;
    const OpenIn where = openInFor(event->button(), event->modifiers());
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && where != OpenIn::Here)) {
        emit opened(*article, where);
    } else if (event->button() == Qt::LeftButton) {
        scene_.select(article);
        emit selected(*article);
    }
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto article = scene_.articleAt(mapToScene(event->pos()));
    if (article && event->button() == Qt::LeftButton) emit opened(*article, openInFor(event->modifiers()));
}

void MapView::leaveEvent(QEvent* event) {
    QGraphicsView::leaveEvent(event);
    hover(std::nullopt);
}

void MapView::hover(std::optional<std::size_t> article) {
    if (article == scene_.drawing().hovered) return;
    scene_.hover(article);
    if (article) {
        viewport()->setCursor(Qt::PointingHandCursor);
        viewport()->setToolTip(scene_.picture()->graph.articles[*article].title);
    } else {
        viewport()->unsetCursor();
        viewport()->setToolTip({});
    }
    emit hovered(article);
}

void MapView::walkTo(std::size_t article) {
    constexpr int around = 80;
    scene_.select(article);
    ensureVisible(scene_.drawing().shape(article), around, around);
    emit selected(article);
}

void MapView::walk(WalkDirection direction) {
    const MapGraph& graph = scene_.picture()->graph;
    const auto from = scene_.selected();
    const auto to =
        from ? nextTowards(graph, scene_.picture()->layout.places, *from, direction) : beginningOf(graph);
    if (to) walkTo(*to);
}

void MapView::walkInOrder(int by) {
    const auto count = static_cast<std::ptrdiff_t>(scene_.picture()->graph.articles.size());
    if (count == 0) return;
    const std::ptrdiff_t from = scene_.selected() ? static_cast<std::ptrdiff_t>(*scene_.selected()) : -by;
    walkTo(static_cast<std::size_t>((from + by + count) % count));
}

bool MapView::walkByKey(const QKeyEvent& event) {
    static const std::map<int, WalkDirection> directions = {{Qt::Key_Left, WalkDirection::Left},
                                                            {Qt::Key_Right, WalkDirection::Right},
                                                            {Qt::Key_Up, WalkDirection::Up},
                                                            {Qt::Key_Down, WalkDirection::Down}};
    if (const auto direction = directions.find(event.key()); direction != directions.end()) {
        walk(direction->second);
    } else if (event.key() == Qt::Key_Home) {
        if (const auto beginning = beginningOf(scene_.picture()->graph)) walkTo(*beginning);
    } else if (event.key() == Qt::Key_PageDown || event.key() == Qt::Key_PageUp) {
        walkInOrder(event.key() == Qt::Key_PageDown ? 1 : -1);
    } else {
        return false;
    }
    return true;
}

bool MapView::actByKey(const QKeyEvent& event) {
    switch (event.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (scene_.selected()) emit opened(*scene_.selected(), openInFor(event.modifiers()));
            return true;
        case Qt::Key_Space:
            if (scene_.selected()) emit centreWanted(*scene_.selected());
            return true;
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            zoomIn();
            return true;
        case Qt::Key_Minus:
            zoomOut();
            return true;
        case Qt::Key_0:
        case Qt::Key_F:
            fit();
            return true;
        case Qt::Key_L:
            emit listWanted();
            return true;
        default:
            return false;
    }
}

void MapView::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier)) == 0;
    const bool handled = plain && scene_.picture() != nullptr && (walkByKey(*event) || actByKey(*event));
    event->setAccepted(handled);
}

void MapView::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    scene_.setFocused(event->reason() != Qt::MouseFocusReason);
}

void MapView::focusOutEvent(QFocusEvent* event) {
    QGraphicsView::focusOutEvent(event);
    scene_.setFocused(false);
}

void MapView::paintEvent(QPaintEvent* event) {
    // What a drag uncovers is a corner, and the whole view is what lies around it: each side by itself is
    // little.
    for (const QRect& part : event->region()) {
        part_ = part;
        QPaintEvent onePart(part);
        QGraphicsView::paintEvent(&onePart);
    }
}

void MapView::drawBackground(QPainter* painter, const QRectF& rect) {
    painter->setClipRect(mapToScene(part_).boundingRect());  // and nothing is drawn twice
    QGraphicsView::drawBackground(painter, rect);
}

void MapView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    if (fitted_) fit();
}

}  // namespace carrel::desktop
