// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/scene/node_layer.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include "app/desktop/map/scene/node_shape.h"
#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr qreal dotsBelow = 9;  // pixels that a shape is wide
constexpr qreal dimOpacity = 0.3;
constexpr qreal ringWidth = 14;  // around what is selected or found

QColor mixed(const QColor& one, const QColor& other, qreal share) {
    const auto part = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return {part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue())};
}

QPen nodePen(const QColor& colour, qreal width) {
    QPen pen(colour, width);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

}  // namespace

NodeLayer::NodeLayer(const MapDrawing& drawing) : drawing_(drawing) {
    setFlag(QGraphicsItem::ItemUsesExtendedStyleOption);
    setAcceptedMouseButtons(Qt::NoButton);
}

void NodeLayer::setBounds(const QRectF& bounds) {
    prepareGeometryChange();
    bounds_ = bounds;
}

void NodeLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* /*widget*/) {
    if (drawing_.picture == nullptr) return;
    painter->setRenderHint(QPainter::Antialiasing);
    for (const std::size_t article : shown(option->exposedRect))
        paintArticle(*painter, article);
    if (drawing_.picture->graph.centred && !drawing_.places.empty()) paintPill(*painter);
}

std::vector<std::size_t> NodeLayer::shown(const QRectF& exposed) const {
    std::vector<std::size_t> articles;
    if (drawing_.moving) {
        for (std::size_t article = 0; article < drawing_.places.size(); ++article)
            articles.push_back(article);
        return articles;
    }
    const qreal ring = ringWidth / std::min(drawing_.zoom, 1.0);
    const QRectF seen = exposed.adjusted(-ring, -ring, ring, ring);
    for (const std::uint32_t article : drawing_.nodes.near(seen))
        if (drawing_.shape(article).intersects(seen)) articles.push_back(article);
    return articles;
}

void NodeLayer::paintArticle(QPainter& painter, std::size_t article) const {
    if (drawing_.isCentre(article)) return;
    if (drawing_.picture->shapes[article].width() * drawing_.zoom < dotsBelow) {
        paintDot(painter, article);
    } else {
        paintNode(painter, article);
    }
}

void NodeLayer::paintDot(QPainter& painter, std::size_t article) const {
    constexpr qreal least = 2.4;
    const QColor colour =
        drawing_.tokens->kindColour(drawing_.picture->graph.articles[article].icon.toStdString());
    const qreal radius = std::max(drawing_.picture->shapes[article].width(), least / drawing_.zoom) / 2;
    if (drawing_.isDim(article)) painter.setOpacity(dimOpacity);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(drawing_.places[article], radius, radius);
    painter.setOpacity(1);
    if (drawing_.selected == article || drawing_.matches) {
        QPainterPath outline;
        outline.addEllipse(drawing_.places[article], radius, radius);
        paintMarks(painter, article, outline);
    }
}

void NodeLayer::paintNode(QPainter& painter, std::size_t article) const {
    constexpr qreal line = 1.7;
    constexpr qreal tint = 0.14;
    constexpr qreal hoverTint = 0.3;
    const Tokens& t = *drawing_.tokens;
    const MapArticle& what = drawing_.picture->graph.articles[article];
    const QColor colour = t.kindColour(what.icon.toStdString());
    const QPainterPath outline = nodeShape(what.icon, drawing_.shape(article));
    paintMarks(painter, article, outline);
    if (drawing_.isDim(article)) painter.setOpacity(dimOpacity);
    painter.setPen(nodePen(colour, line));
    painter.setBrush(mixed(t.page, colour,
                           drawing_.hovered == article       ? hoverTint
                           : drawing_.picture->graph.centred ? 0
                                                             : tint));
    painter.drawPath(outline);
    painter.setOpacity(1);
}

void NodeLayer::paintMarks(QPainter& painter, std::size_t article, const QPainterPath& outline) const {
    const Tokens& t = *drawing_.tokens;
    const auto ring = [&](const QColor& colour, qreal width) {
        QPen pen = nodePen(colour, width);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(pen);
        painter.drawPath(outline);
    };
    // The outline drawn wide, and again narrower in the page's colour: a ring around every shape.
    constexpr qreal found = 12;
    constexpr qreal outer = 11;
    constexpr qreal inner = 7;
    const qreal size = 1 / std::min(drawing_.zoom, 1.0);
    if (drawing_.matches && drawing_.matches->contains(article)) ring(t.match, found * size);
    if (drawing_.selected != article) return;
    if (drawing_.focused) ring(t.softAccent, 2 * outer * size);
    ring(t.accent, outer * size);
    ring(t.page, inner * size);
}

void NodeLayer::paintPill(QPainter& painter) const {
    constexpr qreal line = 2;
    const Tokens& t = *drawing_.tokens;
    const MapArticle& what = drawing_.picture->graph.articles[0];
    const QColor colour = t.kindColour(what.icon.toStdString());
    const QRectF room = drawing_.shape(0);
    QPainterPath outline;
    outline.addRoundedRect(room, room.height() / 2, room.height() / 2);
    paintMarks(painter, 0, outline);
    painter.setPen(nodePen(colour, line));
    painter.setBrush(t.page);
    painter.drawPath(outline);
    // Within the pill in the measures of its label.
    const qreal factor = drawing_.pillScale();
    painter.save();
    painter.translate(room.topLeft());
    painter.scale(factor, factor);
    paintPillText(painter, QSizeF(room.size() / factor));
    painter.restore();
}

void NodeLayer::paintPillText(QPainter& painter, const QSizeF& room) const {
    const Tokens& t = *drawing_.tokens;
    const MapArticle& what = drawing_.picture->graph.articles[0];
    const MapType& type = drawing_.picture->type;
    const qreal radius = 15 * type.scale;
    const QPointF middle(room.height() / 2 - 2, room.height() / 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.kindColour(what.icon.toStdString()));
    painter.drawEllipse(middle, radius, radius);
    const int side = qRound(20 * type.scale);
    const QPixmap picture = iconPixmap(what.icon, t.page, side, pixelRatioOf(painter));
    painter.drawPixmap(QRectF(middle - QPointF(side, side) / 2, QSizeF(side, side)), picture,
                       QRectF(picture.rect()));
    const MapLabel& label = drawing_.picture->labels[0];
    const QRectF text(QPointF(pillIconRoom * type.scale + 4, (room.height() - label.size.height()) / 2),
                      QSizeF(room.width(), label.size.height()));
    painter.setFont(type.centre);
    painter.setPen(t.text);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, label.name.join(QLatin1Char('\n')));
    painter.setFont(type.small);
    painter.setPen(t.secondText);
    if (!label.subtitle.isEmpty()) painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom, label.subtitle);
}

}  // namespace carrel::desktop
