// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>

#include "core/search/segment/lengths.h"
#include "core/search/segment/tally.h"

namespace carrel::search {

/// How much a word weighs in an article, before its rarity: BM25F (S. Robertson, H. Zaragoza, 2009). Counts
/// of the parts are divided by how long the part is beside the average, multiplied by what the part is worth,
/// and added up; the sum saturates.
class Weighting {
public:
    /// The averages are those of `totals` over `documents` articles.
    Weighting(const PartTotals& totals, std::uint64_t documents);

    /// The sum over the parts, not yet saturated.
    [[nodiscard]] float sum(Tally tally, Lengths lengths) const {
        const float body = static_cast<float>(tally.of(Part::Body)) * worth_[0][lengths.code(Part::Body)];
        if (tally.onlyBody()) return body;
        float all = body;
        for (std::size_t index = 1; index < partCount; ++index) {
            const auto part = static_cast<Part>(index);
            all += static_cast<float>(tally.of(part)) * worth_[index][lengths.code(part)];
        }
        return all;
    }

    /// What a sum adds to a score: whole numbers, so that scores are the same in whatever order they are
    /// added up; never none. `rarity` weighs the word.
    static std::uint32_t points(float rarity, float sum) {
        constexpr float unit = 65536;  // of a score
        return static_cast<std::uint32_t>(rarity * sum / (saturation + sum) * unit) + 1;
    }
    static double score(std::uint64_t points) { return static_cast<double>(points) / 65536; }

    /// By how much sums grow at most beside those of `other`, whose averages differ.
    [[nodiscard]] float growthOver(const Weighting& other) const;

    static constexpr float saturation = 1.5F;  ///< k1 of BM25

private:
    std::array<std::array<float, 256>, partCount> worth_{};
    std::array<double, partCount> averages_{};
};

/// An upper bound of sums, in a byte: powers of the sixteenth root of two.
class SumBound {
public:
    static std::uint8_t codeOf(float sum);
    /// At least what codeOf() was given.
    static float sumOf(std::uint8_t code);
};

}  // namespace carrel::search
