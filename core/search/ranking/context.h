// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/search/ranking/corpus.h"
#include "core/search/ranking/matched_word.h"
#include "core/search/ranking/ranked_document.h"

namespace carrel::search {

/// Adds points to the best documents for the keywords that the very best of them have in common: what a query
/// is about without saying it (pseudo-relevance feedback: J. Rocchio, 1971; the weights after the relevance
/// model of V. Lavrenko and W. B. Croft, 2001). It only reorders what the query's own words have found.
/// `documents` are sorted, and are so again, unless it was asked to stop.
void addContext(const Corpus& corpus, const std::vector<MatchedWord>& words,
                std::vector<RankedDocument>& documents, const std::stop_token& stop);

}  // namespace carrel::search
