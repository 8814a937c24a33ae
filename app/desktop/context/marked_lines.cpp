// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/marked_lines.h"

#include <QTextLayout>

#include <algorithm>

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
QString fitted(const Excerpt& excerpt, int width, const MarkedLinesLook& look) {
    QTextLayout layout(excerpt.text, look.font);
    const int end = layOut(layout, width, look.lines);
    if (end >= excerpt.text.size() || layout.lineCount() == 0) return excerpt.text;
    const int last = layout.lineAt(layout.lineCount() - 1).textStart();
    return excerpt.text.left(last) +
           QFontMetrics(look.font).elidedText(excerpt.text.mid(last), Qt::ElideRight, width);
}

QList<QTextLayout::FormatRange> marksOf(const Excerpt& excerpt, qsizetype size, const MarkedLinesLook& look) {
    const qsizetype end = std::min(excerpt.markBegin + excerpt.markSize, size);
    if (end <= excerpt.markBegin) return {};
    QTextCharFormat format;
    format.setBackground(look.markFill);
    format.setForeground(look.markColour);
    return {{static_cast<int>(excerpt.markBegin), static_cast<int>(end - excerpt.markBegin), format}};
}

}  // namespace

int countLines(const Excerpt& excerpt, int width, const MarkedLinesLook& look) {
    if (excerpt.text.isEmpty()) return 0;
    QTextLayout layout(excerpt.text, look.font);
    layOut(layout, width, look.lines);
    return layout.lineCount();
}

void paintMarkedLines(QPainter& painter, const QRect& room, const Excerpt& excerpt, int lineHeight,
                      const MarkedLinesLook& look) {
    const QString shown = fitted(excerpt, room.width(), look);
    QTextLayout layout(shown, look.font);
    layout.setFormats(marksOf(excerpt, shown.size(), look));
    layOut(layout, room.width(), look.lines);
    painter.setPen(look.colour);
    for (int number = 0; number < layout.lineCount(); ++number) {
        QTextLine line = layout.lineAt(number);
        line.setPosition(QPointF(0, number * lineHeight + (lineHeight - line.height()) / 2));
    }
    layout.draw(&painter, room.topLeft());
}

}  // namespace carrel::desktop
