// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/range.h"
#include "core/library/article.h"

namespace carrel::search {

/// The passage that shows why an article was found.
struct Snippet {
    std::string text;          ///< one line
    std::vector<Range> marks;  ///< matched words: code points in `text`
    Range source;              ///< where it stands in the article's text
};

struct Hit {
    library::ArticleKey article;
    std::string title;
    std::string kind;
    std::vector<Range> titleMarks;            ///< matched words: code points in `title`
    std::optional<library::Section> section;  ///< where the passage stands; absent above the first heading
    Snippet snippet;
    std::vector<Range> matches;  ///< matched words in the article's text, in order, at most 1,000
    double score = 0;
};

struct FacetCount {
    std::string value;  ///< id of a kind
    std::size_t count = 0;
    bool operator==(const FacetCount&) const = default;
};

/// Words that are nowhere in the library, replaced by the likeliest ones.
struct Correction {
    std::string text;  ///< the query as it was searched
};

/// A snapshot; never changed after it was handed out.
struct Answer {
    std::vector<Hit> hits;          ///< best first, ties by slug; by title when no word is asked for
    std::size_t total = 0;          ///< articles found, whatever the limit
    std::vector<FacetCount> kinds;  ///< of all that was found, in the order of the library's kinds
    std::optional<Correction> correction;
};

}  // namespace carrel::search
