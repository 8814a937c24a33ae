// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/home/comparison_beginning.h"

#include "app/desktop/theme/elided_lines.h"

namespace carrel::desktop {

namespace {

constexpr int pad = 12;
constexpr int tableHeadHeight = 30;
constexpr int rowHeight = 47;
constexpr int aspectWidth = 92;
constexpr int lineGap = 6;

void paintCell(Canvas& canvas, const QRect& room, const std::string& text, const QColor& colour,
               const QFont& font) {
    const QRect inner = room.adjusted(0, lineGap, -pad, 0);
    canvas.lines(inner, elidedLines(QString::fromStdString(text), font, inner.width(), 2), font, colour);
}

}  // namespace

void paintTable(Canvas& canvas, const TableText& table, const Theme& theme) {
    if (table.columns.empty()) return;
    const Tokens& t = theme.tokens();
    const QFont small = theme.uiFont(12, QFont::Normal);
    const int left = pad + aspectWidth;
    const int wide = (canvas.width() - left) / static_cast<int>(table.columns.size());
    const auto column = [&](std::size_t at, int top, int height) {
        return QRect(left + static_cast<int>(at) * wide, top, wide, height);
    };
    for (std::size_t at = 0; at < table.columns.size(); ++at)
        paintCell(canvas, column(at, 0, tableHeadHeight), table.columns[at], t.text,
                  theme.uiFont(13, QFont::DemiBold));
    int top = tableHeadHeight;
    for (const TableText::Row& row : table.rows) {
        canvas.fill(QRect(1, top, canvas.width() - 2, 1), t.line);
        paintCell(canvas, {pad, top, aspectWidth, rowHeight}, row.aspect, t.secondText, small);
        for (std::size_t at = 0; at < row.cells.size(); ++at)
            paintCell(canvas, column(at, top, rowHeight), row.cells[at], t.text, small);
        top += rowHeight;
    }
}

}  // namespace carrel::desktop
