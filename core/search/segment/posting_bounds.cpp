// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/posting_bounds.h"

#include <algorithm>
#include <functional>

namespace carrel::search {

void PostingBounds::add(std::uint32_t document, float sum) {
    const std::uint32_t range = document / documentsARange;
    if (ranges_.empty() || ranges_.back().number != range) ranges_.push_back({range, 0});
    ranges_.back().sum = std::max(ranges_.back().sum, sum);
    ++documents_;
    blockSum_ = std::max(blockSum_, sum);
    if (best_.size() == surelyAsGood) {
        if (sum <= best_.front()) return;
        std::pop_heap(best_.begin(), best_.end(), std::greater<>());
        best_.pop_back();
    }
    best_.push_back(sum);
    std::push_heap(best_.begin(), best_.end(), std::greater<>());
}

ShareBound::Code PostingBounds::endBlock() {
    sum_ = std::max(sum_, blockSum_);
    const ShareBound::Code bound = ShareBound::above(blockSum_);
    blockSum_ = 0;
    return bound;
}

PostingBounds::Whole PostingBounds::finish(std::uint32_t all) {
    Whole whole;
    whole.bound = ShareBound::above(sum_);
    if (best_.size() == surelyAsGood) whole.commonShare = ShareBound::below(best_.front());
    if (hasRanges(documents_, all)) {
        whole.ranges.resize(rangesOf(all));
        for (const Range& range : ranges_)
            whole.ranges[range.number] = ShareBound::above(range.sum);
    }
    ranges_.clear();
    best_.clear();
    documents_ = 0;
    sum_ = 0;
    return whole;
}

}  // namespace carrel::search
