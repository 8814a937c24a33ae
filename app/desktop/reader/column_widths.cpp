// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/column_widths.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include "core/markup/block_shapes.h"

namespace carrel::desktop {

namespace {

struct Column {
    qreal longestWord = 0;
    qreal longestText = 0;
};

std::vector<Column> measure(const markup::Block& table, const QFontMetricsF& metrics) {
    std::vector<Column> columns;
    for (const markup::Block& row : table.children) {
        columns.resize(std::max(columns.size(), row.children.size()));
        for (std::size_t at = 0; at < row.children.size(); ++at) {
            const QString text = QString::fromStdString(markup::plainText(row.children[at].inlines));
            Column& column = columns[at];
            column.longestText = std::max(column.longestText, metrics.horizontalAdvance(text));
            for (const QString& word : text.split(u' '))
                column.longestWord = std::max(column.longestWord, metrics.horizontalAdvance(word));
        }
    }
    return columns;
}

}  // namespace

QList<QTextLength> columnWidths(const markup::Block& table, const QFont& font, qreal room, qreal padding) {
    std::vector<qreal> widths;
    std::vector<qreal> wishes;
    for (const Column& column : measure(table, QFontMetricsF(font))) {
        widths.push_back(column.longestWord + padding);
        wishes.push_back(std::sqrt(std::max(column.longestText - column.longestWord, 1.0)));
    }
    const qreal needed = std::accumulate(widths.begin(), widths.end(), 0.0);
    const qreal wished = std::accumulate(wishes.begin(), wishes.end(), 0.0);
    const qreal rest = std::max(room - needed, 0.0);
    QList<QTextLength> shares;
    for (std::size_t at = 0; at < widths.size(); ++at) {
        const qreal width = widths[at] + rest * wishes[at] / wished;
        shares.append(QTextLength(QTextLength::PercentageLength, 100 * width / std::max(room, needed)));
    }
    return shares;
}

}  // namespace carrel::desktop
