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
    blockSum_ = std::max(blockSum_, sum);
    sums_.push_back(sum);
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
    if (sums_.size() >= surelyAsGood) {
        const auto last = sums_.begin() + (surelyAsGood - 1);
        std::nth_element(sums_.begin(), last, sums_.end(), std::greater<>());
        whole.commonShare = ShareBound::below(*last);
    }
    if (hasRanges(static_cast<std::uint32_t>(sums_.size()), all)) {
        whole.ranges.resize(rangesOf(all));
        for (const Range& range : ranges_)
            whole.ranges[range.number] = ShareBound::above(range.sum);
    }
    ranges_.clear();
    sums_.clear();
    sum_ = 0;
    return whole;
}

}  // namespace carrel::search
