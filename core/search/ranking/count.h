// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/search/answer.h"
#include "core/search/ranking/best_match.h"
#include "core/search/ranking/corpus.h"

namespace carrel::search {

/// Up to so many documents are counted one by one; more may be estimated.
inline constexpr std::size_t mostCountedExactly = 10'000;

struct Count {
    std::size_t total = 0;
    bool exact = true;
    std::vector<Facet> facets;  ///< in the order in which they were asked for
};

/// Counts what was found, by the values of the fields asked for. `matches` has every segment; `words` says
/// whether documents must hold a word, or are found for being allowed alone.
Count countMatches(const Corpus& corpus, const std::vector<SegmentMatch>& matches, bool words,
                   const std::vector<std::string>& fields, const std::stop_token& stop);

}  // namespace carrel::search
