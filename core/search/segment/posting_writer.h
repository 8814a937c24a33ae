// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/search/segment/layout.h"
#include "core/search/segment/posting_bounds.h"
#include "core/search/segment/weighting.h"

namespace carrel::search {

/// Makes the postings of one word after the other: blocks of documents with their tallies, each with a bound
/// of the sums in it (block-max index: S. Ding, T. Suel, 2011), and apart from them the positions.
class PostingWriter {
public:
    /// Both outlive the writer; `lengths` has every document of the segment.
    PostingWriter(const Weighting& weighting, const std::vector<Lengths>& lengths);

    /// Documents in rising order. `positions` are as many as the tally's total, rising; each holds the place
    /// and, in its low `formBits`, the form.
    void add(std::uint32_t document, Tally tally, std::span<const std::uint32_t> positions);
    /// How many documents were added since the last finish().
    [[nodiscard]] std::uint32_t documents() const { return documents_; }

    struct Written {
        TermRecord record;  ///< without the places of the bytes; noPositions when there are none
        std::string postings;
        std::string positions;
    };
    /// Ends the word; `formBits` as its positions have.
    Written finish(std::uint8_t formBits);

private:
    void endBlock();

    const Weighting* weighting_;
    const std::vector<Lengths>* lengths_;
    std::vector<std::uint32_t> gaps_, codes_, places_;  // of the open block
    std::vector<std::uint32_t> lastDocuments_, offsets_, positionOffsets_;
    std::string blockBounds_, blocks_, positions_;
    PostingBounds bounds_;
    std::uint32_t documents_ = 0;
    std::uint32_t next_ = 0;  // the lowest document that may come
};

}  // namespace carrel::search
