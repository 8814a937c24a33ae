// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/page_highlight.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace carrel::desktop {

namespace {

constexpr qreal lineWidth = 2;

void paintBlock(QPainter& painter, const QTextBlock& block, const QPointF& corner, const Passage& part,
                const Ink& ink) {
    const int first = block.position();
    for (int at = 0; at < block.layout()->lineCount(); ++at) {
        const QTextLine line = block.layout()->lineAt(at);
        const int begin = std::max(part.begin - first, line.textStart());
        const int end = std::min(part.end - first, line.textStart() + line.textLength());
        if (begin >= end) continue;
        const qreal one = line.cursorToX(begin);
        const qreal other = line.cursorToX(end);
        const QRectF words(corner + QPointF(std::min(one, other), line.y()),
                           QSizeF(std::abs(other - one), line.height()));
        painter.fillRect(words, ink.fill);
        painter.fillRect(QRectF(words.bottomLeft(), QSizeF(words.width(), lineWidth)), ink.line);
    }
}

}  // namespace

PageHighlights pageHighlightsOf(const std::vector<personal::PlacedHighlight>& highlights) {
    PageHighlights shown;
    for (const personal::PlacedHighlight& placed : highlights)
        if (placed.place)
            shown.push_back({placed.highlight.id, placed.highlight.what.colour, *placed.place, {}});
    return shown;
}

void paintHighlights(QPainter& painter, const QTextDocument& document, const PageHighlights& highlights,
                     const Passage& part, const Tokens& tokens) {
    for (const PageHighlight& highlight : highlights) {
        const Passage seen{std::max(highlight.place.begin, part.begin),
                           std::min(highlight.place.end, part.end)};
        if (seen.begin >= seen.end) continue;
        const Ink& ink = tokens.ink(highlight.colour);
        for (QTextBlock block = document.findBlock(seen.begin);
             block.isValid() && block.position() < seen.end; block = block.next())
            paintBlock(painter, block, document.documentLayout()->blockBoundingRect(block).topLeft(), seen,
                       ink);
    }
}

const PageHighlight* highlightAt(const PageHighlights& highlights, int position) {
    const PageHighlight* shortest = nullptr;
    for (const PageHighlight& highlight : highlights) {
        if (position < highlight.place.begin || position >= highlight.place.end) continue;
        if (shortest == nullptr || highlight.words.size() < shortest->words.size()) shortest = &highlight;
    }
    return shortest;
}

}  // namespace carrel::desktop
