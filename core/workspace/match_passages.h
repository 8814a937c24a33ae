// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/base/range.h"
#include "core/library/article.h"

namespace carrel::workspace {

/// What a section of an article says of the words that were looked for.
struct MatchPassage {
    std::string title;         ///< of the section; empty above the first heading
    std::string anchor;        ///< the same
    std::string text;          ///< of one paragraph; cut, with an ellipsis, where it is long
    std::vector<Range> marks;  ///< the words: code points in `text`
    Range source;              ///< where the first of them stands in the article's text
    std::size_t matches = 0;   ///< how many the section holds
    bool operator==(const MatchPassage&) const = default;
};

/// One for each section that holds matches, with its paragraph that has most of them. `matches` are code
/// points of the article's text, in order.
std::vector<MatchPassage> passagesOf(const library::Article& article, const std::vector<Range>& matches);
/// For an article that is found by its names: how its sections begin, up to `most` of them, without its lead.
std::vector<MatchPassage> openingsOf(const library::Article& article, std::size_t most);

}  // namespace carrel::workspace
