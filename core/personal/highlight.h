// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/library/article.h"
#include "core/personal/colour.h"
#include "core/personal/quotation.h"

namespace carrel::personal {

/// Words of an article that the reader marked, with what there is to say about them: a note on a passage is a
/// highlight with a comment. Title and kind are the article's, copied.
struct HighlightDraft {
    library::ArticleKey article;
    std::string title;
    std::string kind;
    std::string section;  ///< anchor of the section that holds it; a hint, may be empty
    Quotation quotation;  ///< its exact words are not empty
    Colour colour = Colour::Yellow;
    std::string comment{};  ///< Markdown
};

using HighlightId = Id<struct Highlight>;

struct Highlight {
    HighlightId id;
    HighlightDraft what;
    Time made;
    bool lost = false;  ///< its words were not found in the library's last edition
};

}  // namespace carrel::personal
