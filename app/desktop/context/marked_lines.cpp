// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/marked_lines.h"

#include <QTextLayout>

#include <algorithm>

#include "core/text/utf8.h"

namespace carrel::desktop {

namespace {

/// UTF-16 units of a text.
struct Units {
    int begin = 0;
    int end = 0;
};

/// Lays out so many lines; returns where the text behind them begins.
int layOut(QTextLayout& layout, int width, int most) {
    int end = 0;
    layout.beginLayout();
    for (int number = 0; number < most; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(width);
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return end;
}

/// The formats of a part of the text, as it is shown.
QList<QTextLayout::FormatRange> formatsOf(const MarkedLines& text, Units part, const MarkedLinesLook& look) {
    QTextCharFormat format;
    format.setBackground(look.markFill);
    format.setForeground(look.markColour);
    QList<QTextLayout::FormatRange> formats;
    for (const auto& [begin, length] : text.marks) {
        const int from = std::max(begin, part.begin);
        const int to = std::min(begin + length, part.end);
        if (from < to) formats.append({from - part.begin, to - from, format});
    }
    return formats;
}

}  // namespace

MarkedLines::MarkedLines(const Excerpt& excerpt) : text(excerpt.text) {
    if (excerpt.markSize > 0)
        marks.emplace_back(static_cast<int>(excerpt.markBegin), static_cast<int>(excerpt.markSize));
}

MarkedLines::MarkedLines(const std::string& words, const std::vector<Range>& ranges)
    : text(QString::fromStdString(words)) {
    const auto units = [&](Range range) {
        const std::string_view part = text::slice(words, range);
        return static_cast<int>(QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size())).size());
    };
    for (const Range& range : ranges)
        marks.emplace_back(units({0, range.begin}), units(range));
}

int countLines(const MarkedLines& text, int width, const MarkedLinesLook& look) {
    if (text.text.isEmpty()) return 0;
    QTextLayout layout(text.text, look.font);
    layOut(layout, width, look.lines);
    return layout.lineCount();
}

void paintMarkedLines(QPainter& painter, const QRect& room, const MarkedLines& text, int lineHeight,
                      const MarkedLinesLook& look) {
    const auto size = static_cast<int>(text.text.size());
    QTextLayout layout(text.text, look.font);
    layout.setFormats(formatsOf(text, {0, size}, look));
    const bool fits = layOut(layout, room.width(), look.lines) >= size;
    painter.setPen(look.colour);
    const auto draw = [&](const QTextLine& line, int number) {
        const qreal y = number * lineHeight + (lineHeight - line.height()) / 2;
        line.draw(&painter, QPointF(room.x(), room.y() + y) - line.position());
    };
    const int whole = layout.lineCount() - (fits ? 0 : 1);
    for (int number = 0; number < whole; ++number)
        draw(layout.lineAt(number), number);
    if (fits || whole < 0) return;
    const int begin = layout.lineAt(whole).textStart();
    const QString rest =
        QFontMetrics(look.font).elidedText(text.text.mid(begin), Qt::ElideRight, room.width());
    QTextLayout last(rest, look.font);
    last.setFormats(formatsOf(text, {begin, begin + static_cast<int>(rest.size())}, look));
    layOut(last, room.width(), 1);
    if (last.lineCount() > 0) draw(last.lineAt(0), whole);
}

}  // namespace carrel::desktop
