// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stop_token>
#include <vector>

#include "core/search/answer.h"
#include "core/search/ranking/corpus.h"
#include "core/search/ranking/matched_word.h"
#include "core/search/ranking/ranked_document.h"

namespace carrel::search {

/// How much of each hit is read.
enum class HitDetail { WithPassage, NamesOnly };

/// Reads what is shown of the documents, in their order; not of all once it was asked to stop.
std::vector<Hit> readHits(const Corpus& corpus, const std::vector<MatchedWord>& words,
                          const std::vector<RankedDocument>& documents, HitDetail detail,
                          const std::stop_token& stop);

}  // namespace carrel::search
