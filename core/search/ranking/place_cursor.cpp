// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/ranking/place_cursor.h"

#include <numeric>

namespace carrel::search {

PlaceCursor::PlaceCursor(const Segment& segment, const TermRecord& record)
    : postings_(std::make_shared<StoredPostings>(segment.postings(record))), cursor_(postings_) {}

void PlaceCursor::readBlock() {
    block_ = cursor_.block();
    begins_.assign(1, 0);
    for (std::uint32_t at = 0; at < cursor_.inBlock(); ++at)
        begins_.push_back(begins_.back() + cursor_.tallies()[at].total());
    postings_->readPositions(block_, begins_.back(), gaps_);
}

std::span<const std::uint32_t> PlaceCursor::codes() {
    if (block_ != cursor_.block()) readBlock();
    const std::uint32_t at = cursor_.placeInBlock();
    codes_.resize(begins_[at + 1] - begins_[at]);
    std::partial_sum(gaps_.begin() + begins_[at], gaps_.begin() + begins_[at + 1], codes_.begin());
    return codes_;
}

}  // namespace carrel::search
