// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/search/wanted_words.h"
#include "core/sql/database.h"

namespace carrel::search {

/// An article that may be a hit.
struct Candidate {
    std::int64_t id = 0;
    std::string kind;
    double relevance = 0;  ///< BM25 of the best candidate is 1
    double coverage = 0;   ///< share of the query's words that it holds, by their weight: 0 to 1
};

/// Every article that holds a wanted word and fits all that is asked besides; without words, all that fit.
/// Gives each wanted word its weight: the rarer, the heavier.
std::vector<Candidate> findCandidates(sql::Database& database, Wanted& wanted);

}  // namespace carrel::search
