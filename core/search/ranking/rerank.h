// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stop_token>
#include <vector>

#include "core/search/ranking/corpus.h"
#include "core/search/ranking/matched_word.h"
#include "core/search/ranking/ranked_document.h"
#include "core/search/ranking/top_documents.h"

namespace carrel::search {

/// How many of the best are looked at more closely.
inline constexpr std::size_t rerankedDocuments = 100;

/// Looks at documents more closely: how many of the words they hold, whether a title or alias says them, how
/// near they stand to each other. Best first; equal ones in the order of segments and documents. Not all of
/// them once it was asked to stop.
std::vector<RankedDocument> rerank(const Corpus& corpus, const std::vector<MatchedWord>& words,
                                   std::vector<ScoredDocument> documents, const std::stop_token& stop);

/// Best first; equal ones in the order of segments and documents.
void sortBest(std::vector<RankedDocument>& documents);

}  // namespace carrel::search
