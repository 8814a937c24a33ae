// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "core/search/answer.h"
#include "core/search/wanted_words.h"

namespace carrel::search {

/// Where a query's words stand in a text, and the passage that shows most of them in the fewest words.
struct Passage {
    Snippet snippet;
    std::vector<Range> matches;  ///< in the text, in order, at most 1,000
    double nearness = 0;         ///< 0 to 1: how near the words of the best passage stand to each other
};

/// `words` are those of `text`. Without any match the passage is the beginning of the text.
Passage passageOf(std::string_view text, const std::vector<TextWord>& words,
                  const std::vector<WantedWord>& wanted);

}  // namespace carrel::search
