// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGraphicsItem>

#include "app/desktop/map/scene/map_drawing.h"

namespace carrel::desktop {

/// The lines of what is selected and of what the pointer is on; the way from the centre stands out.
class FocusLayer : public QGraphicsItem {
public:
    /// `drawing` outlives the layer.
    explicit FocusLayer(const MapDrawing& drawing);

    /// Something else is selected, or pointed at, or lies elsewhere.
    void refresh();
    [[nodiscard]] QRectF boundingRect() const override { return bounds_; }
    [[nodiscard]] QPainterPath shape() const override { return {}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const MapDrawing& drawing_;
    std::vector<std::size_t> path_;
    std::vector<std::size_t> others_;
    QRectF bounds_;
};

}  // namespace carrel::desktop
