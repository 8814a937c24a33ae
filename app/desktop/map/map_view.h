// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGraphicsView>

#include "app/desktop/map/scene/map_scene.h"
#include "app/desktop/map/walk.h"
#include "app/desktop/navigation/open_in.h"

namespace carrel::desktop {

/// The map under pointer and keys: zoom, pan, walk. Selects by itself; what opens or becomes the centre is
/// asked for.
class MapView : public QGraphicsView {
    Q_OBJECT

public:
    /// `scene` outlives the view.
    MapView(MapScene& scene, QWidget* parent);

    /// Selects, brings it into view, and tells.
    void walkTo(std::size_t article);
    /// As a drag does it, in pixels.
    void moveBy(const QPoint& by);
    [[nodiscard]] qreal zoom() const { return transform().m11(); }

public slots:
    /// All of it in view, not larger than usual.
    void fit();
    void zoomIn();
    void zoomOut();

signals:
    void selected(std::size_t article);
    void opened(std::size_t article, OpenIn where);
    void centreWanted(std::size_t article);
    void listWanted();
    /// The article that the pointer came to; absent: it left it.
    void hovered(std::optional<std::size_t> article);

protected:
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;

private:
    /// The point of the viewport stays where it is.
    void zoomBy(qreal factor, const QPoint& around);
    void setZoom(qreal zoom);
    void walk(WalkDirection direction);
    void walkInOrder(int by);
    [[nodiscard]] bool walkByKey(const QKeyEvent& event);
    [[nodiscard]] bool actByKey(const QKeyEvent& event);
    void hover(std::optional<std::size_t> article);

    MapScene& scene_;
    QRect part_;                       ///< of the viewport that is drawn now
    std::optional<QPoint> uncovered_;  ///< while it is moved both ways: so far
    QPoint pressed_;
    QPoint last_;
    bool dragged_ = false;
    bool fitted_ = true;  ///< and stays so when the size changes
};

}  // namespace carrel::desktop
