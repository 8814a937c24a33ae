// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/search/marked_text.h"

#include <QFontMetricsF>

#include <algorithm>

#include "core/text/utf8.h"

namespace carrel::desktop {

namespace {

QString part(const std::string& text, std::uint32_t begin, std::uint32_t end) {
    const std::string_view bytes = text::slice(text, Range{begin, end});
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// Paints a piece at `x`, elided when it doesn't fit. Returns where it ends: then at the end of the line.
qreal paintPiece(QPainter& painter, const QRectF& line, qreal x, const QString& piece, const QFont& font) {
    const QFontMetricsF metrics(font);
    const qreal room = line.right() - x;
    const QString shown = metrics.elidedText(piece, Qt::ElideRight, room);
    painter.setFont(font);
    painter.drawText(QRectF(x, line.y(), room, line.height()),
                     Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return shown == piece ? x + metrics.horizontalAdvance(shown) : line.right();
}

}  // namespace

qreal paintMarkedText(QPainter& painter, const QRectF& line, const std::string& text,
                      const std::vector<Range>& marks, const MarkedTextLook& look) {
    qreal x = line.x();
    std::uint32_t at = 0;
    const std::uint32_t size = text::countCodePoints(text);
    const auto plain = [&](std::uint32_t end) {
        painter.setPen(look.colour);
        if (end > at) x = paintPiece(painter, line, x, part(text, at, end), look.font);
        at = std::max(at, end);
    };
    for (const Range& mark : marks) {
        if (mark.begin < at || mark.begin >= size) continue;
        plain(mark.begin);
        const QString word = part(text, mark.begin, mark.end);
        const qreal width = QFontMetricsF(look.markFont).horizontalAdvance(word);
        if (x + width > line.right()) break;
        if (look.markFill.isValid())
            painter.fillRect(QRectF(x, line.y() + 1, width, line.height() - 2), look.markFill);
        painter.setPen(look.markColour);
        x = paintPiece(painter, line, x, word, look.markFont);
        at = mark.end;
    }
    if (x < line.right()) plain(size);
    return x;
}

}  // namespace carrel::desktop
