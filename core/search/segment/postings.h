// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "core/search/segment/bit_block.h"
#include "core/search/segment/layout.h"
#include "core/search/segment/tally.h"

namespace carrel::search {

class SegmentBytes;

/// The documents that hold a word, in blocks of blockSize, each with a bound of what its sums come to.
class Postings {
public:
    virtual ~Postings() = default;

    [[nodiscard]] virtual std::uint32_t documents() const = 0;
    [[nodiscard]] virtual std::uint32_t blocks() const = 0;
    /// No document behind it is in this block or one before; the last block has no end.
    [[nodiscard]] virtual std::uint32_t lastDocument(std::uint32_t block) const = 0;
    /// SumBound of a block, and of all.
    [[nodiscard]] virtual std::uint8_t bound(std::uint32_t block) const = 0;
    [[nodiscard]] virtual std::uint8_t bound() const = 0;
    /// Reads a block; returns how many documents it has, in rising order.
    virtual std::uint32_t read(std::uint32_t block, std::uint32_t* documents, Tally* tallies) const = 0;

    [[nodiscard]] std::uint32_t inBlock(std::uint32_t block) const {
        const std::uint32_t before = block * static_cast<std::uint32_t>(blockSize);
        return std::min(static_cast<std::uint32_t>(blockSize), documents() - before);
    }

    static constexpr std::uint32_t noEnd = UINT32_MAX - 1;
};

/// Postings as a segment stores them.
class StoredPostings : public Postings {
public:
    /// `bytes` outlives it.
    StoredPostings(const SegmentBytes& bytes, const TermRecord& record);

    [[nodiscard]] std::uint32_t documents() const override { return record_.documents; }
    [[nodiscard]] std::uint32_t blocks() const override { return blocks_; }
    [[nodiscard]] std::uint32_t lastDocument(std::uint32_t block) const override;
    [[nodiscard]] std::uint8_t bound(std::uint32_t block) const override;
    [[nodiscard]] std::uint8_t bound() const override { return record_.bound; }
    std::uint32_t read(std::uint32_t block, std::uint32_t* documents, Tally* tallies) const override;

    /// The positions of all documents of a block, one behind the other, as many each as its tally says.
    void readPositions(std::uint32_t block, std::uint32_t count, std::vector<std::uint32_t>& positions) const;
    [[nodiscard]] unsigned formBits() const { return record_.formBits; }

private:
    [[nodiscard]] std::uint32_t tableAt(std::uint32_t table, std::uint32_t block) const;

    const SegmentBytes* bytes_;
    TermRecord record_;
    std::uint32_t blocks_;
    const unsigned char* tables_ = nullptr;
    std::uint64_t blocksAt_;  // in the region
};

/// The documents that hold any of several words, as if these were one: tallies are added up.
class MergedPostings : public Postings {
public:
    /// `documents` in rising order, with a tally and a bound of its sum each.
    struct Entry {
        std::uint32_t document;
        Tally tally;
    };
    MergedPostings(std::vector<Entry> entries, std::vector<std::uint8_t> bounds);

    [[nodiscard]] std::uint32_t documents() const override {
        return static_cast<std::uint32_t>(entries_.size());
    }
    [[nodiscard]] std::uint32_t blocks() const override { return static_cast<std::uint32_t>(bounds_.size()); }
    [[nodiscard]] std::uint32_t lastDocument(std::uint32_t block) const override;
    [[nodiscard]] std::uint8_t bound(std::uint32_t block) const override { return bounds_[block]; }
    [[nodiscard]] std::uint8_t bound() const override { return bound_; }
    std::uint32_t read(std::uint32_t block, std::uint32_t* documents, Tally* tallies) const override;

private:
    std::vector<Entry> entries_;
    std::vector<std::uint8_t> bounds_;
    std::uint8_t bound_ = 0;
};

}  // namespace carrel::search
