// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "core/search/ranking/best_match.h"
#include "core/search/ranking/corpus.h"
#include "core/search/ranking/ranked_document.h"

namespace carrel::search {

/// The first allowed documents by title, ties by slug, for searches without words.
std::vector<RankedDocument> firstByTitle(const Corpus& corpus, const std::vector<SegmentMatch>& matches,
                                         std::size_t limit);

}  // namespace carrel::search
