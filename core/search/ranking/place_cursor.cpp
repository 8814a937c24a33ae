// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/ranking/place_cursor.h"

namespace carrel::search {

PlaceCursor::PlaceCursor(const Segment& segment, const TermRecord& record)
    : postings_(std::make_shared<StoredPostings>(segment.postings(record))), cursor_(postings_) {}

void PlaceCursor::readBlock() {
    block_ = cursor_.block();
    begins_.assign(1, 0);
    for (std::uint32_t at = 0; at < cursor_.inBlock(); ++at)
        begins_.push_back(begins_.back() + cursor_.tallies()[at].total());
    postings_->readPositions(block_, begins_.back(), positions_);
}

void PlaceCursor::read(std::optional<std::uint32_t> form, std::vector<std::uint32_t>& places) {
    if (block_ != cursor_.block()) readBlock();
    const unsigned bits = postings_->formBits();
    const std::uint32_t mask = (1U << bits) - 1;
    const std::uint32_t end = begins_[cursor_.placeInBlock() + 1];
    std::uint32_t position = 0;
    for (std::uint32_t at = begins_[cursor_.placeInBlock()]; at < end; ++at) {
        position += positions_[at];
        if (!form || (position & mask) == *form) places.push_back(position >> bits);
    }
}

}  // namespace carrel::search
