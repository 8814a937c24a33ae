// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/relation_chip.h"

#include <QFontMetricsF>
#include <QPainter>

#include "app/desktop/reader/text_formats.h"
#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

enum ChipProperty {
    RelationProperty = QTextFormat::UserProperty + 10,
    TitleProperty,
    IconProperty,
};

constexpr qreal chipHeight = 24;
constexpr qreal padding = 9;
constexpr qreal gap = 6;
constexpr int iconSize = 14;
constexpr qreal spaceBehind = 6;

QString textOf(const QTextFormat& format, ChipProperty property) {
    return format.property(property).toString();
}

QString relationText(const QTextFormat& format) {
    const QString relation = textOf(format, RelationProperty);
    return relation.isEmpty() ? relation : relation + QStringLiteral(" \u2192");
}

}  // namespace

RelationChip::RelationChip(const Theme& theme, QObject* parent) : QObject(parent), theme_(theme) {}

QTextCharFormat RelationChip::format(const QString& relation, const QString& title, const QString& icon,
                                     const QString& address) {
    QTextCharFormat format;
    format.setObjectType(objectType);
    format.setProperty(RelationProperty, relation);
    format.setProperty(TitleProperty, title);
    format.setProperty(IconProperty, icon);
    format.setAnchor(true);
    format.setAnchorHref(address);
    format.setToolTip((relation + QLatin1Char(' ') + title).trimmed());
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    return format;
}

QSizeF RelationChip::intrinsicSize(QTextDocument* document, int /*position*/, const QTextFormat& format) {
    const QFontMetricsF metrics(theme_.uiFont(12, QFont::Normal));
    const QString relation = relationText(format);
    const qreal before = relation.isEmpty() ? 0 : metrics.horizontalAdvance(relation) + gap + iconSize + gap;
    const qreal width =
        padding + before + metrics.horizontalAdvance(textOf(format, TitleProperty)) + padding + spaceBehind;
    const qreal column = document->textWidth() > 0 ? document->textWidth() : readingColumn;
    return {qMin(width, column), chipHeight};
}

void RelationChip::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* /*document*/,
                              int /*position*/, const QTextFormat& format) {
    const Tokens& t = theme_.tokens();
    const QFont font = theme_.uiFont(12, QFont::Normal);
    const QFontMetricsF metrics(font);
    constexpr qreal half = 0.5;
    const QRectF pill(rect.x() + half, rect.y() + half, rect.width() - spaceBehind - 1, chipHeight - 1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(t.strongLine, 1));
    painter->setBrush(t.page);
    painter->drawRoundedRect(pill, chipHeight / 2, chipHeight / 2);
    painter->setFont(font);

    qreal x = rect.x() + padding;
    const QString relation = relationText(format);
    if (!relation.isEmpty()) {
        painter->setPen(t.secondText);
        painter->drawText(QRectF(x, rect.y(), pill.width(), chipHeight), Qt::AlignVCenter, relation);
        x += metrics.horizontalAdvance(relation) + gap;
        const QString icon = textOf(format, IconProperty);
        const QPixmap pixmap = iconPixmap(icon, t.kindColour(icon.toStdString()), iconSize,
                                          painter->device()->devicePixelRatioF());
        painter->drawPixmap(QPointF(x, rect.y() + (chipHeight - iconSize) / 2), pixmap);
        x += iconSize + gap;
    }
    painter->setPen(relation.isEmpty() ? t.accent : t.text);
    const qreal room = pill.right() - padding - x + 1;
    painter->drawText(QRectF(x, rect.y(), room, chipHeight), Qt::AlignVCenter,
                      metrics.elidedText(textOf(format, TitleProperty), Qt::ElideRight, room + 1));
    painter->restore();
}

}  // namespace carrel::desktop
