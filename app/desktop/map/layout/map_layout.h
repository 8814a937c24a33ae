// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <cstdint>
#include <stop_token>
#include <vector>

namespace carrel::desktop {

/// What a layout has to know of an article; sizes in pixels at the usual zoom.
struct LayoutNode {
    std::uint32_t steps = 0;  ///< from the centre
    std::uint32_t group = 0;  ///< those of one group like to stand together
    QSizeF shape;
    QSizeF label;  ///< beside the shape, or empty
};

struct LayoutLine {
    std::size_t from = 0;
    std::size_t to = 0;
    double weight = 1;
};

/// For a layout with a centre, which is the first node, every other one is connected with one that is a step
/// nearer.
struct LayoutInput {
    std::vector<LayoutNode> nodes;
    std::vector<LayoutLine> lines;
};

/// Where a label stands beside its shape.
enum class LabelSide { Right, Left, Below, Above };

/// Where articles are drawn. The same input gives the same, on every thread, at every time.
struct MapLayout {
    std::vector<QPointF> places;  ///< of the middles of the shapes
    std::vector<LabelSide> sides;
    bool operator==(const MapLayout&) const = default;
};

/// The room between a shape and its label.
inline constexpr qreal labelGap = 6;

/// The label's rectangle.
QRectF labelRect(const QPointF& place, const QSizeF& shape, const QSizeF& label, LabelSide side);
inline QRectF shapeRect(const QPointF& place, const QSizeF& shape) {
    return {place - QPointF(shape.width() / 2, shape.height() / 2), shape};
}

}  // namespace carrel::desktop
