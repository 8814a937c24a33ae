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

/// Pixels, at the size that articles have.
struct Sizes {
    explicit Sizes(const Theme& theme) : scale(theme.readingScale()) {}
    qreal scale;
    qreal height = 24 * scale;
    qreal padding = 9 * scale;
    qreal gap = 6 * scale;
    int icon = qRound(14 * scale);
    qreal spaceBehind = 6 * scale;
    int font = qRound(12 * scale);
};

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
    const Sizes sizes(theme_);
    const QFontMetricsF metrics(theme_.uiFont(sizes.font, QFont::Normal));
    const QString relation = relationText(format);
    const qreal before =
        relation.isEmpty() ? 0 : metrics.horizontalAdvance(relation) + sizes.gap + sizes.icon + sizes.gap;
    const qreal width = sizes.padding + before + metrics.horizontalAdvance(textOf(format, TitleProperty)) +
                        sizes.padding + sizes.spaceBehind;
    const qreal column = document->textWidth() > 0 ? document->textWidth() : theme_.readingColumn();
    return {qMin(width, column), sizes.height};
}

void RelationChip::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* /*document*/,
                              int /*position*/, const QTextFormat& format) {
    const Tokens& t = theme_.tokens();
    const Sizes sizes(theme_);
    const QFont font = theme_.uiFont(sizes.font, QFont::Normal);
    const QFontMetricsF metrics(font);
    constexpr qreal half = 0.5;
    const QRectF pill(rect.x() + half, rect.y() + half, rect.width() - sizes.spaceBehind - 1,
                      sizes.height - 1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(Qt::LeftToRight);  // as the chip is measured, whatever the window's is
    painter->setPen(QPen(t.strongLine, 1));
    painter->setBrush(t.page);
    painter->drawRoundedRect(pill, sizes.height / 2, sizes.height / 2);
    painter->setFont(font);

    qreal x = rect.x() + sizes.padding;
    const QString relation = relationText(format);
    if (!relation.isEmpty()) {
        painter->setPen(t.secondText);
        painter->drawText(QRectF(x, rect.y(), pill.width(), sizes.height), Qt::AlignVCenter, relation);
        x += metrics.horizontalAdvance(relation) + sizes.gap;
        const QString icon = textOf(format, IconProperty);
        const QPixmap pixmap =
            iconPixmap(icon, t.kindColour(icon.toStdString()), sizes.icon, pixelRatioOf(*painter));
        painter->drawPixmap(QPointF(x, rect.y() + (sizes.height - sizes.icon) / 2), pixmap);
        x += sizes.icon + sizes.gap;
    }
    painter->setPen(relation.isEmpty() ? t.accent : t.text);
    const qreal room = pill.right() - sizes.padding - x + 1;
    painter->drawText(QRectF(x, rect.y(), room, sizes.height), Qt::AlignVCenter,
                      metrics.elidedText(textOf(format, TitleProperty), Qt::ElideRight, room + 1));
    painter->restore();
}

}  // namespace carrel::desktop
