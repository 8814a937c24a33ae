// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/cursor.h"

#include <algorithm>

namespace carrel::search {

void Cursor::enter(std::uint32_t block) {
    block_ = block;
    read_ = block;
    at_ = 0;
    if (block >= postings_->blocks()) {
        count_ = 0;
        blockLast_ = end;
        document_ = end;
        return;
    }
    blockLast_ = postings_->lastDocument(block);
    count_ = postings_->read(block, documents_.data(), tallies_.data());
    document_ = documents_[0];
}

void Cursor::skipBlocksTo(std::uint32_t target) {
    const std::uint32_t blocks = postings_->blocks();
    if (block_ >= blocks) {
        blockLast_ = end;
        return;
    }
    if (postings_->lastDocument(block_) >= target) {
        blockLast_ = postings_->lastDocument(block_);
        return;
    }
    // Gallops, as the place is mostly near (J. L. Bentley, A. C. Yao, 1976).
    std::uint32_t low = block_ + 1;
    std::uint32_t step = 1;
    while (low + step < blocks && postings_->lastDocument(low + step - 1) < target) {
        low += step;
        step *= 2;
    }
    std::uint32_t high = std::min(low + step, blocks - 1);
    while (low < high) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (postings_->lastDocument(middle) < target) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    block_ = low;
    blockLast_ = low < blocks ? postings_->lastDocument(low) : end;
}

void Cursor::seek(std::uint32_t target) {
    if (read_ != none && document_ >= target) return;
    skipTo(target);
    if (block_ != read_) enter(block_);
    if (document_ >= target) return;
    // Mostly it is near.
    constexpr std::uint32_t near = 8;
    for (const std::uint32_t last = std::min(count_, at_ + near); ++at_ < last;) {
        if (documents_[at_] < target) continue;
        document_ = documents_[at_];
        return;
    }
    const auto* place = std::lower_bound(documents_.data() + at_, documents_.data() + count_, target);
    at_ = static_cast<std::uint32_t>(place - documents_.data());
    if (at_ < count_) {
        document_ = documents_[at_];
    } else {
        enter(read_ + 1);
    }
}

}  // namespace carrel::search
