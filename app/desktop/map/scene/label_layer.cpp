// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/scene/label_layer.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace carrel::desktop {

namespace {

Qt::Alignment alignmentOf(LabelSide side) {
    if (side == LabelSide::Right) return Qt::AlignLeft;
    return side == LabelSide::Left ? Qt::AlignRight : Qt::AlignHCenter;
}

/// Texts are drawn in the pixels of what is painted on: they don't grow and shrink with all zooms.
class TextSpace {
public:
    TextSpace(QPainter& painter, const QRectF& rect, qreal zoom) : painter_(painter) {
        painter.save();
        const qreal factor = textScale(zoom) / zoom;
        painter.translate(rect.topLeft());
        painter.scale(factor, factor);
        room_ = QRectF(QPointF(), rect.size() / factor);
    }
    ~TextSpace() { painter_.restore(); }
    TextSpace(const TextSpace&) = delete;
    TextSpace& operator=(const TextSpace&) = delete;

    [[nodiscard]] const QRectF& room() const { return room_; }

private:
    QPainter& painter_;
    QRectF room_;
};

}  // namespace

LabelLayer::LabelLayer(const MapDrawing& drawing) : drawing_(drawing) {
    setFlag(QGraphicsItem::ItemUsesExtendedStyleOption);
    setAcceptedMouseButtons(Qt::NoButton);
}

void LabelLayer::setPlan(LabelPlan plan) {
    prepareGeometryChange();
    plan_ = std::move(plan);
    bounds_ = {};
    for (const LabelPlan::Label& label : plan_.labels)
        bounds_ |= label.rect;
    for (const LabelPlan::Word& word : plan_.words)
        bounds_ |= word.rect;
    bounds_.adjust(-4, -4, 4, 4);
    update();
}

void LabelLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* /*widget*/) {
    if (drawing_.picture == nullptr) return;
    painter->setRenderHint(QPainter::Antialiasing);
    for (const LabelPlan::Word& word : plan_.words)
        if (word.rect.intersects(option->exposedRect)) paintWord(*painter, word);
    for (const LabelPlan::Label& label : plan_.labels)
        if (label.rect.intersects(option->exposedRect)) paintLabel(*painter, label);
}

void LabelLayer::paintLabel(QPainter& painter, const LabelPlan::Label& label) const {
    constexpr float veil = 0.82F;
    constexpr qreal dim = 0.4;
    const Tokens& t = *drawing_.tokens;
    const MapLabel& what = drawing_.picture->labels[label.article];
    const MapType& type = drawing_.picture->type;
    const MapArticle& article = drawing_.picture->graph.articles[label.article];
    const bool marked = drawing_.selected == label.article || drawing_.hovered == label.article;
    const TextSpace space(painter, label.rect, drawing_.zoom);
    QColor under = t.page;
    under.setAlphaF(marked ? 1.0F : veil);
    painter.setPen(Qt::NoPen);
    painter.setBrush(under);
    painter.drawRoundedRect(space.room().adjusted(-2, 0, 2, 0), 4, 4);
    if (drawing_.isDim(label.article) && !marked) painter.setOpacity(dim);
    QFont font = nameFont(drawing_.picture->graph, label.article, type);
    if (drawing_.selected == label.article) font.setWeight(QFont::DemiBold);
    const bool near = drawing_.picture->graph.centred && article.steps == 1;
    painter.setFont(font);
    painter.setPen(near || marked ? t.text : t.secondText);
    const Qt::Alignment side = alignmentOf(label.side);
    // Wider than the room, as a selected name is bolder than it was measured.
    const QRectF text =
        space.room().adjusted(side == Qt::AlignLeft ? 0 : -20, 0, side == Qt::AlignRight ? 0 : 20, 0);
    painter.drawText(text, static_cast<int>(side | Qt::AlignTop), what.name.join(QLatin1Char('\n')));
    if (what.subtitle.isEmpty()) return;
    painter.setFont(type.small);
    painter.setPen(t.secondText);
    painter.drawText(text, static_cast<int>(side | Qt::AlignBottom), what.subtitle);
}

void LabelLayer::paintWord(QPainter& painter, const LabelPlan::Word& word) const {
    const Tokens& t = *drawing_.tokens;
    const TextSpace space(painter, word.rect, drawing_.zoom);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.page);
    painter.drawRoundedRect(space.room(), space.room().height() / 2, space.room().height() / 2);
    QFont font = drawing_.picture->type.small;
    if (word.strong) font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(word.strong ? t.accent : t.secondText);
    painter.drawText(space.room().adjusted(-20, 0, 20, 0), Qt::AlignCenter,
                     drawing_.picture->graph.wordFrom(word.line, word.from));
}

}  // namespace carrel::desktop
