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

    /// What share of its rarity a word with that sum adds to a score.
    static float share(float sum) { return sum / (saturation + sum); }
    /// What a sum adds to a score: whole numbers, so that scores are the same in whatever order they are
    /// added up; never none. `rarity` weighs the word.
    static std::uint32_t points(float rarity, float sum) { return pointsOfShare(rarity, share(sum)); }
    static std::uint32_t pointsOfShare(float rarity, float share) {
        constexpr float unit = 65536;  // of a score
        return static_cast<std::uint32_t>(rarity * share * unit) + 1;
    }
    static double score(std::uint64_t points) { return static_cast<double>(points) / 65536; }

    /// By how much sums grow at most beside those of `other`, whose averages differ. They shrink to no less
    /// than 1 / other.growthOver(*this). The same holds for shares.
    [[nodiscard]] float growthOver(const Weighting& other) const;

    static constexpr float saturation = 1.5F;  ///< k1 of BM25

private:
    std::array<std::array<float, 256>, partCount> worth_{};
    std::array<double, partCount> averages_{};
};

/// Bounds of the shares that sums come to, in even steps. 0 is none.
class ShareBound {
public:
    using Code = std::uint16_t;
    /// At least the share of the sum.
    static Code above(float sum);
    /// At most the share of the sum.
    static Code below(float sum);
    static float share(Code code) { return static_cast<float>(code) / most; }

    /// A byte is enough for a block: again at least the share.
    static std::uint8_t byteOf(Code code) { return static_cast<std::uint8_t>(code >> 8U); }
    static Code ofByte(std::uint8_t byte) { return static_cast<Code>(unsigned{byte} << 8U | 0xFFU); }

private:
    static constexpr float most = 65535;
};

}  // namespace carrel::search
