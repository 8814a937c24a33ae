// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "core/search/segment/bit_block.h"
#include "core/search/segment/layout.h"
#include "core/search/segment/posting_bounds.h"
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
    /// Of a block.
    [[nodiscard]] virtual ShareBound::Code bound(std::uint32_t block) const = 0;
    /// Whether there are bounds for each documentsARange documents.
    [[nodiscard]] virtual bool hasRanges() const = 0;
    [[nodiscard]] virtual ShareBound::Code rangeBound(std::uint32_t range) const = 0;
    /// At least surelyAsGood documents have this share or more; 0 when that is not known.
    [[nodiscard]] virtual ShareBound::Code commonShare() const = 0;
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
    [[nodiscard]] ShareBound::Code bound(std::uint32_t block) const override;
    [[nodiscard]] bool hasRanges() const override { return ranges_ != nullptr; }
    [[nodiscard]] ShareBound::Code rangeBound(std::uint32_t range) const override {
        return numberAt<ShareBound::Code>(ranges_ + std::size_t{range} * sizeof(ShareBound::Code));
    }
    [[nodiscard]] ShareBound::Code commonShare() const override { return commonShare_; }
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
    std::uint32_t tableCount_;
    ShareBound::Code commonShare_ = 0;
    const unsigned char* ranges_ = nullptr;
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
    struct Bounds {
        std::vector<ShareBound::Code> blocks;
        std::vector<ShareBound::Code> ranges;  ///< may be empty
        ShareBound::Code commonShare = 0;
    };
    MergedPostings(std::vector<Entry> entries, Bounds bounds);

    [[nodiscard]] std::uint32_t documents() const override {
        return static_cast<std::uint32_t>(entries_.size());
    }
    [[nodiscard]] std::uint32_t blocks() const override {
        return static_cast<std::uint32_t>(bounds_.blocks.size());
    }
    [[nodiscard]] std::uint32_t lastDocument(std::uint32_t block) const override;
    [[nodiscard]] ShareBound::Code bound(std::uint32_t block) const override { return bounds_.blocks[block]; }
    [[nodiscard]] bool hasRanges() const override { return !bounds_.ranges.empty(); }
    [[nodiscard]] ShareBound::Code rangeBound(std::uint32_t range) const override {
        return bounds_.ranges[range];
    }
    [[nodiscard]] ShareBound::Code commonShare() const override { return bounds_.commonShare; }
    std::uint32_t read(std::uint32_t block, std::uint32_t* documents, Tally* tallies) const override;

private:
    std::vector<Entry> entries_;
    Bounds bounds_;
};

}  // namespace carrel::search
