// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGraphicsItem>

#include "app/desktop/map/scene/map_drawing.h"

namespace carrel::desktop {

/// The shapes of all articles, as one item.
class NodeLayer : public QGraphicsItem {
public:
    /// `drawing` outlives the layer.
    explicit NodeLayer(const MapDrawing& drawing);

    void setBounds(const QRectF& bounds);
    [[nodiscard]] QRectF boundingRect() const override { return bounds_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    /// Those to be drawn in a part of the scene.
    [[nodiscard]] std::vector<std::size_t> shown(const QRectF& exposed) const;
    void paintArticle(QPainter& painter, std::size_t article) const;
    void paintNode(QPainter& painter, std::size_t article) const;
    void paintDot(QPainter& painter, std::size_t article) const;
    void paintPill(QPainter& painter) const;
    void paintPillText(QPainter& painter, const QSizeF& room) const;
    void paintMarks(QPainter& painter, std::size_t article, const QPainterPath& outline) const;

    const MapDrawing& drawing_;
    QRectF bounds_;
};

}  // namespace carrel::desktop
