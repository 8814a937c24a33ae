// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/range.h"
#include "core/library/article.h"
#include "core/search/unsearchable.h"

namespace carrel::search {

/// The passage that shows why an article was found.
struct Snippet {
    std::string text;          ///< one line
    std::vector<Range> marks;  ///< matched words: code points in `text`
    Range source;              ///< where it stands in the article's text
};

/// What a hit's score is made of; added up they are the score.
struct ScoreParts {
    double words = 0;     ///< of its words, each by itself
    double coverage = 0;  ///< for how many of the words it holds
    double title = 0;     ///< for a title or alias that says them
    double nearness = 0;  ///< for words that stand near each other
    double context = 0;   ///< for words that the best articles have in common
};

/// Of one hit.
inline constexpr std::size_t mostNamedSections = 3;

struct Hit {
    library::ArticleKey article;
    std::string title;
    std::string kind;
    std::vector<Range> titleMarks;            ///< matched words: code points in `title`
    std::optional<library::Section> section;  ///< where the passage stands; absent above the first heading
    std::vector<library::Section> named;      ///< whose headings hold all words of the query
    Snippet snippet;
    std::vector<Range> matches;  ///< matched words in the article's text, in order, at most 1,000
    double score = 0;
    ScoreParts parts;
};

struct FacetCount {
    std::string value;  ///< id of a kind, or value of a field
    std::size_t count = 0;
    bool operator==(const FacetCount&) const = default;
};

/// What was found, by the values of a field.
struct Facet {
    std::string field;
    std::vector<FacetCount> counts;  ///< the most frequent first
};

/// Words that are nowhere in the library, replaced by the likeliest ones.
struct Correction {
    std::string text;  ///< the query as it was searched
};

/// A snapshot; never changed after it was handed out.
struct Answer {
    std::vector<Hit> hits;          ///< best first, ties in the order in which the libraries got
                                    ///< the articles; by title when no word is asked for
    std::size_t total = 0;          ///< articles found, whatever the limit
    bool exact = true;              ///< total and counts are counted, not estimated; so up to 10,000
    std::vector<FacetCount> kinds;  ///< of all that was found, in the order of the libraries' kinds
    std::vector<Facet> facets;      ///< of the fields that were asked for
    std::optional<Correction> correction;
    std::vector<Unsearchable> unsearchable;  ///< libraries that were left out; see openSearchable()
};

}  // namespace carrel::search
