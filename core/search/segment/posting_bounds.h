// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/search/segment/weighting.h"

namespace carrel::search {

/// What stands in many documents has a bound for each so many, whether they hold it or not: these are much
/// lower than those of blocks, and are added up without reading any (C. Dimopoulos, S. Nepomnyachiy, T. Suel,
/// 2013).
inline constexpr std::uint32_t documentsARange = 64;

/// Whether that many of all documents are many.
inline bool hasRanges(std::uint32_t documents, std::uint32_t all) {
    constexpr std::uint64_t few = 1024;
    constexpr std::uint64_t share = 16;
    return documents > few && documents * share >= all;
}

inline std::size_t rangesOf(std::uint32_t documents) {
    return (std::size_t{documents} + documentsARange - 1) / documentsARange;
}

/// A search that wants no more than these need not look at documents that have less than the last of the best
/// so many of one word.
inline constexpr std::size_t surelyAsGood = 100;

/// Gathers the bounds of a word's documents, which come in rising order.
class PostingBounds {
public:
    void add(std::uint32_t document, float sum);
    /// Of a block: the documents since the last one.
    ShareBound::Code endBlock();

    struct Whole {
        ShareBound::Code bound = 0;
        ShareBound::Code commonShare = 0;      ///< see Postings
        std::vector<ShareBound::Code> ranges;  ///< empty unless hasRanges()
    };
    /// Of all; the next word begins. `all` is how many documents there are, with the word or without.
    Whole finish(std::uint32_t all);

private:
    struct Range {
        std::uint32_t number;
        float sum;
    };
    std::vector<Range> ranges_;  // that hold the word
    std::vector<float> best_;    // at most surelyAsGood; a heap, the least in front
    std::uint32_t documents_ = 0;
    float blockSum_ = 0;
    float sum_ = 0;
};

}  // namespace carrel::search
