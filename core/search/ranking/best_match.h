// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/search/ranking/document_set.h"
#include "core/search/ranking/phrase_match.h"
#include "core/search/ranking/top_documents.h"
#include "core/search/segment/cursor.h"
#include "core/search/segment/segment.h"

namespace carrel::search {

/// What documents of a segment are scored by: postings, and how much a document's sum in them is worth.
struct ScoredPostings {
    std::shared_ptr<const Postings> postings;
    float rarity = 0;
};

/// One segment's share of a search.
struct SegmentMatch {
    std::uint32_t segment = 0;  ///< its number, for what is offered
    const Segment* index = nullptr;
    const Weighting* weighting = nullptr;  ///< by the averages of all segments that are searched
    std::vector<ScoredPostings> scored;
    const DocumentSet* allowed = nullptr;  ///< null: all
    std::vector<Phrase> phrases = {};      ///< that documents must hold, with words that score
};

/// Offers every document that may be among the best: those that hold any of the words, with the points of all
/// that they hold. Documents whose bounds are too low are passed over without being read (MaxScore: H.
/// Turtle, J. Flood, 1995; with bounds for each block: S. Ding, T. Suel, 2011), so the result is that of
/// scoring every document. Stops early, with less, when `stop` is requested.
void offerBestMatches(const SegmentMatch& match, TopDocuments& top, const std::stop_token& stop);

}  // namespace carrel::search
