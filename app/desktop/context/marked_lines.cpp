// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/marked_lines.h"

#include <QTextLayout>

#include <algorithm>

#include "core/text/utf8.h"

namespace carrel::desktop {

namespace {

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

/// The text as it is shown: elided where it doesn't fit.
QString fitted(const QString& text, int width, const MarkedLinesLook& look) {
    QTextLayout layout(text, look.font);
    const int end = layOut(layout, width, look.lines);
    if (end >= text.size() || layout.lineCount() == 0) return text;
    const int last = layout.lineAt(layout.lineCount() - 1).textStart();
    return text.left(last) + QFontMetrics(look.font).elidedText(text.mid(last), Qt::ElideRight, width);
}

QList<QTextLayout::FormatRange> formatsOf(const MarkedLines& text, int size, const MarkedLinesLook& look) {
    QTextCharFormat format;
    format.setBackground(look.markFill);
    format.setForeground(look.markColour);
    QList<QTextLayout::FormatRange> formats;
    for (const auto& [begin, length] : text.marks)
        if (begin < size) formats.append({begin, std::min(length, size - begin), format});
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
    const QString shown = fitted(text.text, room.width(), look);
    QTextLayout layout(shown, look.font);
    layout.setFormats(formatsOf(text, static_cast<int>(shown.size()), look));
    layOut(layout, room.width(), look.lines);
    painter.setPen(look.colour);
    for (int number = 0; number < layout.lineCount(); ++number) {
        QTextLine line = layout.lineAt(number);
        line.setPosition(QPointF(0, number * lineHeight + (lineHeight - line.height()) / 2));
    }
    layout.draw(&painter, room.topLeft());
}

}  // namespace carrel::desktop
