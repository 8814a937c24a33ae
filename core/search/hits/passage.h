// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "core/search/answer.h"

namespace carrel::search {

/// A word of a text that the query asked for.
struct WordMatch {
    Range range;
    std::size_t wanted = 0;  ///< which one it is
};

/// Where the words of a text stand, and which of them were asked for; both in order.
struct MatchedText {
    std::vector<Range> words;
    std::vector<WordMatch> matches;
};

/// The passage that shows the heaviest words of the query in the fewest words of the text: `weights` are
/// those of the wanted words. Without any match it is the beginning of the text.
Snippet passageOf(std::string_view text, const MatchedText& matched, const std::vector<double>& weights);

}  // namespace carrel::search
