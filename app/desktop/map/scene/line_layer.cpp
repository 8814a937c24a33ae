// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/scene/line_layer.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace carrel::desktop {

namespace {

constexpr qreal dashesFrom = 0.45;        // zoom
constexpr std::size_t smoothUpTo = 8000;  // lines; more are drawn without antialiasing

/// The lines of one pen.
struct Strokes {
    QList<QLineF> solid;
    QList<QLineF> dashed;
    QList<QLineF> quiet;
};

/// Of a centred map those that hold it together are clear, the others quiet, so that it isn't a thicket.
bool isQuiet(const MapGraph& graph, std::size_t line) {
    return graph.heldBy[graph.lines[line].to] != line;
}

/// The part of a line within a rectangle (Liang and Barsky 1984); a null line: none is. Drawing a long line
/// takes its length, also where it is clipped.
QLineF within(const QLineF& line, const QRectF& rect) {
    qreal begin = 0;
    qreal end = 1;
    const auto cut = [&](qreal step, qreal room) {
        if (step == 0) return room >= 0;
        const qreal at = room / step;
        if (step < 0) {
            begin = std::max(begin, at);
        } else {
            end = std::min(end, at);
        }
        return begin < end;
    };
    if (!cut(-line.dx(), line.x1() - rect.left()) || !cut(line.dx(), rect.right() - line.x1()) ||
        !cut(-line.dy(), line.y1() - rect.top()) || !cut(line.dy(), rect.bottom() - line.y1()))
        return {};
    return {line.pointAt(begin), line.pointAt(end)};
}

void strokeLines(QPainter& painter, const QList<QLineF>& lines, const QColor& colour, Qt::PenStyle style) {
    QPen pen(colour, 1, style);
    pen.setCosmetic(true);
    if (style == Qt::CustomDashLine) pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.drawLines(lines);
}

}  // namespace

LineLayer::LineLayer(const MapDrawing& drawing) : drawing_(drawing) {
    setFlag(QGraphicsItem::ItemUsesExtendedStyleOption);
    setAcceptedMouseButtons(Qt::NoButton);
}

void LineLayer::setBounds(const QRectF& bounds) {
    prepareGeometryChange();
    bounds_ = bounds;
}

bool isSolid(const MapGraph& graph, const MapLine& line) {
    return line.written && (!graph.centred || graph.articles[line.from].steps == 0);
}

void LineLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* /*widget*/) {
    if (drawing_.picture == nullptr) return;
    const MapGraph& graph = drawing_.picture->graph;
    std::vector<std::uint32_t> shown;
    if (drawing_.moving) {
        shown.resize(graph.lines.size());
        for (std::uint32_t at = 0; at < shown.size(); ++at)
            shown[at] = at;
    } else {
        shown = drawing_.lines.near(option->exposedRect);
    }
    Strokes strokes;
    const qreal margin = 3 / drawing_.zoom;
    const QRectF seenRect = option->exposedRect.adjusted(-margin, -margin, margin, margin);
    for (const std::uint32_t at : shown) {
        const MapLine& line = graph.lines[at];
        const QLineF whole = drawing_.line(at);
        const QLineF seen = drawing_.moving ? whole : within(whole, seenRect);
        if (seen.isNull()) continue;
        (isQuiet(graph, at)     ? strokes.quiet
         : isSolid(graph, line) ? strokes.solid
                                : strokes.dashed)
            .append(isQuiet(graph, at) || isSolid(graph, line)
                        ? seen
                        : whole);  // dashes go on from where they began
    }
    painter->setRenderHint(QPainter::Antialiasing, graph.lines.size() <= smoothUpTo);
    const Tokens& t = *drawing_.tokens;
    strokeLines(*painter, strokes.quiet, t.line, Qt::SolidLine);
    const QColor clear = drawing_.matches ? t.strongLine : t.edge;
    strokeLines(*painter, strokes.dashed, clear,
                drawing_.zoom >= dashesFrom ? Qt::CustomDashLine : Qt::SolidLine);
    strokeLines(*painter, strokes.solid, clear, Qt::SolidLine);
}

}  // namespace carrel::desktop
