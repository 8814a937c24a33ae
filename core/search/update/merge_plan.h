// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace carrel::search {

struct SegmentSize {
    std::uint32_t documents = 0;
    std::uint32_t removed = 0;  ///< of these
};

/// Neighbouring segments.
struct SegmentRange {
    std::size_t begin = 0;
    std::size_t end = 0;  ///< behind the last
    bool operator==(const SegmentRange&) const = default;
};

/// Which segments should become one; absent when all is well. Segments belong to tiers, each of which reaches
/// to four times the size of the one below, the lowest to 64 articles. Four neighbours of a tier, with any of
/// lower ones between them, become one; so an article is written again only as often as there are tiers, and
/// there are never more than a few segments of each (as log-structured merge trees do it: P. O'Neil et al.,
/// 1996). A segment of which a fifth was removed is written without that. Neighbours stay neighbours, so that
/// the order of the documents is always that in which the articles came.
std::optional<SegmentRange> planMerge(const std::vector<SegmentSize>& segments);

}  // namespace carrel::search
