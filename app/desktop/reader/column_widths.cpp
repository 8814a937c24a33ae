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
    QString longestWord;
    qsizetype longestText = 0;  ///< in characters; measuring every text would take as long as setting it
};

std::vector<Column> widestTexts(const markup::Block& table) {
    std::vector<Column> columns;
    for (const markup::Block& row : table.children) {
        columns.resize(std::max(columns.size(), row.children.size()));
        for (std::size_t at = 0; at < row.children.size(); ++at) {
            const QString text = QString::fromStdString(markup::plainText(row.children[at].inlines));
            Column& column = columns[at];
            column.longestText = std::max(column.longestText, text.size());
            for (const QStringView word : QStringView(text).split(u' '))
                if (word.size() > column.longestWord.size()) column.longestWord = word.toString();
        }
    }
    return columns;
}

}  // namespace

QList<QTextLength> columnWidths(const markup::Block& table, const QFont& font, qreal room, qreal padding) {
    std::vector<qreal> widths;
    std::vector<qreal> wishes;
    const QFontMetricsF metrics(font);
    for (const Column& column : widestTexts(table)) {
        widths.push_back(metrics.horizontalAdvance(column.longestWord) + padding);
        const auto beyond = static_cast<double>(column.longestText - column.longestWord.size());
        wishes.push_back(std::sqrt(std::max(beyond, 1.0)));
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
