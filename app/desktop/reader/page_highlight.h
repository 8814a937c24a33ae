// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>
#include <QTextDocument>

#include <vector>

#include "app/desktop/reader/passage.h"
#include "app/desktop/theme/tokens.h"
#include "core/base/range.h"
#include "core/personal/placed_highlight.h"

namespace carrel::desktop {

/// Words of the page that the reader highlighted.
struct PageHighlight {
    personal::HighlightId id;
    personal::Colour colour = personal::Colour::Yellow;
    Range words;    ///< in the article's plain text
    Passage place;  ///< in the document; empty where that isn't written yet
};

using PageHighlights = std::vector<PageHighlight>;

/// Those that have a place in the text; where that is on the page is still open.
PageHighlights pageHighlightsOf(const std::vector<personal::PlacedHighlight>& highlights);

/// Paints what lies below the words that touch a part of the page. The text stays as it is.
void paintHighlights(QPainter& painter, const QTextDocument& document, const PageHighlights& highlights,
                     const Passage& part, const Tokens& tokens);

/// The shortest that a position of the document lies in; null: none does.
const PageHighlight* highlightAt(const PageHighlights& highlights, int position);

}  // namespace carrel::desktop
