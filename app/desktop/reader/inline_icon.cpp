// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/inline_icon.h"

#include <QFontMetricsF>
#include <QPainter>

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int iconProperty = QTextFormat::UserProperty + 20;
constexpr qreal spaceBefore = 2;

/// As tall as a capital letter and a bit more.
qreal extentIn(const QTextFormat& format) {
    constexpr qreal share = 0.75;
    const QFont font = format.toCharFormat().font();
    const int pixels = font.pixelSize() > 0 ? font.pixelSize() : QFontMetrics(font).height();
    return qRound(pixels * share);
}

}  // namespace

void InlineIcon::write(QTextCursor& cursor, const QString& iconName, const QTextCharFormat& around) {
    constexpr char16_t wordJoiner = u'\u2060';
    QTextCharFormat format = around;
    format.setFontUnderline(false);
    const QString joined = QString(QChar(wordJoiner));
    const QTextCharFormat text = format;
    cursor.insertText(joined, text);
    format.setObjectType(objectType);
    format.setProperty(iconProperty, iconName);
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    cursor.insertText(joined, text);
}

QSizeF InlineIcon::intrinsicSize(QTextDocument* /*document*/, int /*position*/, const QTextFormat& format) {
    const qreal extent = extentIn(format);
    return {extent + spaceBefore, extent};
}

void InlineIcon::drawObject(QPainter* painter, const QRectF& rect, QTextDocument* /*document*/,
                            int /*position*/, const QTextFormat& format) {
    const int extent = static_cast<int>(extentIn(format));
    painter->drawPixmap(rect.bottomLeft() + QPointF(spaceBefore, -extent),
                        iconPixmap(format.property(iconProperty).toString(), format.foreground().color(),
                                   extent, pixelRatioOf(*painter)));
}

}  // namespace carrel::desktop
