// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/scene/focus_layer.h"

#include <QPainter>

#include <algorithm>

namespace carrel::desktop {

FocusLayer::FocusLayer(const MapDrawing& drawing) : drawing_(drawing) {
    setAcceptedMouseButtons(Qt::NoButton);
}

void FocusLayer::refresh() {
    constexpr qreal margin = 4;
    prepareGeometryChange();
    path_.clear();
    others_.clear();
    bounds_ = {};
    if (drawing_.picture == nullptr) return;
    const MapGraph& graph = drawing_.picture->graph;
    if (drawing_.selected) path_ = pathFromCentre(graph, *drawing_.selected);
    for (const auto& marked : {drawing_.selected, drawing_.hovered}) {
        // From the centre lead most lines; they are clear already.
        if (marked && !drawing_.isCentre(*marked))
            others_.insert(others_.end(), graph.linesOf[*marked].begin(), graph.linesOf[*marked].end());
    }
    for (const std::vector<std::size_t>* lines : {&path_, &others_})
        for (const std::size_t line : *lines) {
            const QLineF way = drawing_.line(line);
            bounds_ |= QRectF(way.p1(), way.p2()).normalized().adjusted(-margin, -margin, margin, margin);
        }
    update();
}

void FocusLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) {
    constexpr qreal pathWidth = 2.4;
    constexpr qreal otherWidth = 1.3;
    if (drawing_.picture == nullptr) return;
    const Tokens& t = *drawing_.tokens;
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(t.accentLine, otherWidth);
    if (!drawing_.picture->graph.centred) pen.setColor(t.accent);
    pen.setCosmetic(true);
    painter->setPen(pen);
    for (const std::size_t line : others_)
        painter->drawLine(drawing_.line(line));
    pen.setColor(t.accent);
    pen.setWidthF(pathWidth);
    painter->setPen(pen);
    for (const std::size_t line : path_)
        painter->drawLine(drawing_.line(line));
}

}  // namespace carrel::desktop
