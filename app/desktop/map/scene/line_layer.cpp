// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/scene/line_layer.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <numeric>

namespace carrel::desktop {

namespace {

constexpr qreal dashesFrom = 0.45;        // zoom
constexpr std::size_t smoothUpTo = 4000;  // lines; more are drawn without antialiasing

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

std::vector<std::uint32_t> LineLayer::shown(const QRectF& exposed) const {
    if (!drawing_.moving) return drawing_.lines.near(exposed);
    std::vector<std::uint32_t> all(drawing_.picture->graph.lines.size());
    std::iota(all.begin(), all.end(), 0U);
    return all;
}

void LineLayer::add(Strokes& strokes, std::size_t at, const QRectF& seen) const {
    const MapGraph& graph = drawing_.picture->graph;
    const QLineF whole = drawing_.line(at);
    const QLineF part = drawing_.moving ? whole : within(whole, seen);
    if (part.isNull()) return;
    if (isQuiet(graph, at)) {
        strokes.quiet.append(part);
    } else if (isSolid(graph, graph.lines[at])) {
        strokes.solid.append(part);
    } else {
        strokes.dashed.append(whole);  // dashes go on from where they began
    }
}

void LineLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* /*widget*/) {
    if (drawing_.picture == nullptr) return;
    const qreal margin = 3 / drawing_.zoom;
    const QRectF seen = option->exposedRect.adjusted(-margin, -margin, margin, margin);
    Strokes strokes;
    for (const std::uint32_t at : shown(option->exposedRect))
        add(strokes, at, seen);
    painter->setRenderHint(QPainter::Antialiasing, drawing_.picture->graph.lines.size() <= smoothUpTo);
    const Tokens& t = *drawing_.tokens;
    strokeLines(*painter, strokes.quiet, t.line, Qt::SolidLine);
    const QColor clear = drawing_.matches ? t.strongLine : t.edge;
    strokeLines(*painter, strokes.dashed, clear,
                drawing_.zoom >= dashesFrom ? Qt::CustomDashLine : Qt::SolidLine);
    strokeLines(*painter, strokes.solid, clear, Qt::SolidLine);
}

}  // namespace carrel::desktop
