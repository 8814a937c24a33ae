// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <memory>

#include "core/search/segment/postings.h"

namespace carrel::search {

/// Walks postings forward. Blocks are read only when a document in them is looked for.
class Cursor {
public:
    /// Behind the last document.
    static constexpr std::uint32_t end = UINT32_MAX;

    explicit Cursor(std::shared_ptr<const Postings> postings) : postings_(std::move(postings)) { seek(0); }

    [[nodiscard]] std::uint32_t document() const { return document_; }
    /// Of document(), which is not the end.
    [[nodiscard]] Tally tally() const { return tallies_[at_]; }
    /// The block and place in it where document() stands, for its positions.
    [[nodiscard]] std::uint32_t block() const { return read_; }
    [[nodiscard]] std::uint32_t placeInBlock() const { return at_; }
    /// The tallies of the documents before document() in its block.
    [[nodiscard]] const Tally* tallies() const { return tallies_.data(); }
    [[nodiscard]] std::uint32_t inBlock() const { return count_; }

    void next() {
        if (++at_ < count_) {
            document_ = documents_[at_];
        } else {
            enter(read_ + 1);
        }
    }
    /// To the first document from `target` on; never back.
    void seek(std::uint32_t target);

    /// Goes to the block where `target` would be, without reading it.
    void skipTo(std::uint32_t target) {
        if (target > blockLast_ || block_ == 0) skipBlocksTo(target);
    }
    /// Of the block gone to: see Postings::lastDocument, Postings::bound.
    [[nodiscard]] std::uint32_t blockLast() const { return blockLast_; }
    [[nodiscard]] ShareBound::Code blockBound() const {
        return block_ < postings_->blocks() ? postings_->bound(block_) : ShareBound::Code{0};
    }

    [[nodiscard]] const Postings& postings() const { return *postings_; }

private:
    void enter(std::uint32_t block);
    void skipBlocksTo(std::uint32_t target);

    static constexpr std::uint32_t none = UINT32_MAX;

    std::shared_ptr<const Postings> postings_;
    std::uint32_t document_ = 0;
    std::uint32_t at_ = 0;
    std::uint32_t count_ = 0;
    std::uint32_t read_ = none;  // the block that documents_ holds
    std::uint32_t block_ = 0;    // the block gone to
    std::uint32_t blockLast_ = 0;
    std::array<std::uint32_t, blockSize> documents_;
    std::array<Tally, blockSize> tallies_;
};

}  // namespace carrel::search
