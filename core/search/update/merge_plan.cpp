// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/update/merge_plan.h"

#include <algorithm>

namespace carrel::search {

namespace {

constexpr std::uint32_t smallest = 64;      // articles of the lowest tier
constexpr std::uint32_t growth = 4;         // from tier to tier
constexpr std::size_t fewest = 4;           // that are merged
constexpr std::uint32_t mostRemovedOf = 5;  // a fifth

unsigned tierOf(const SegmentSize& segment) {
    unsigned tier = 0;
    for (std::uint64_t size = smallest; size < segment.documents - segment.removed; size *= growth)
        ++tier;
    return tier;
}

/// The last neighbours of no higher tier among which are enough of it.
std::optional<SegmentRange> neighboursOf(unsigned tier, const std::vector<unsigned>& tiers) {
    for (std::size_t end = tiers.size(); end > 0; --end) {
        std::size_t begin = end;
        std::size_t ofTier = 0;
        for (; begin > 0 && tiers[begin - 1] <= tier; --begin)
            if (tiers[begin - 1] == tier) ++ofTier;
        if (ofTier >= fewest) return SegmentRange{begin, end};
    }
    return std::nullopt;
}

}  // namespace

std::optional<SegmentRange> planMerge(const std::vector<SegmentSize>& segments) {
    std::vector<unsigned> tiers;
    tiers.reserve(segments.size());
    for (const SegmentSize& segment : segments)
        tiers.push_back(tierOf(segment));
    const unsigned highest = tiers.empty() ? 0 : *std::max_element(tiers.begin(), tiers.end());
    for (unsigned tier = 0; tier <= highest; ++tier)
        if (const auto range = neighboursOf(tier, tiers)) return range;
    for (std::size_t at = 0; at < segments.size(); ++at)
        if (segments[at].documents > smallest &&
            segments[at].removed >= segments[at].documents / mostRemovedOf)
            return SegmentRange{at, at + 1};
    return std::nullopt;
}

}  // namespace carrel::search
