// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGraphicsItem>

#include "app/desktop/map/scene/map_drawing.h"

namespace carrel::desktop {

/// All lines, as one item: an item each would take longer to find than to draw.
class LineLayer : public QGraphicsItem {
public:
    /// `drawing` outlives the layer.
    explicit LineLayer(const MapDrawing& drawing);

    void setBounds(const QRectF& bounds);
    [[nodiscard]] QRectF boundingRect() const override { return bounds_; }
    [[nodiscard]] QPainterPath shape() const override { return {}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    /// By how they are drawn.
    struct Strokes {
        QList<QLineF> solid;
        QList<QLineF> dashed;
        QList<QLineF> quiet;
    };
    [[nodiscard]] std::vector<std::uint32_t> shown(const QRectF& exposed) const;
    void add(Strokes& strokes, std::size_t at, const QRectF& seen) const;

    const MapDrawing& drawing_;
    QRectF bounds_;
};

/// Whether a line is drawn through: it leads to or from the centre, and an author wrote it.
bool isSolid(const MapGraph& graph, const MapLine& line);

}  // namespace carrel::desktop
