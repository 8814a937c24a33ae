// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/update/merge_plan.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace carrel::search {
namespace {

TEST(MergePlan, LeavesFewSegmentsAlone) {
    EXPECT_EQ(planMerge({}), std::nullopt);
    EXPECT_EQ(planMerge({{10000, 0}, {1, 0}, {1, 0}, {1, 0}}), std::nullopt);
}

TEST(MergePlan, MergesFourSmallNeighbours) {
    EXPECT_EQ(planMerge({{10000, 0}, {1, 0}, {60, 0}, {1, 0}, {3, 0}}), (SegmentRange{1, 5}));
}

TEST(MergePlan, TakesSmallerOnesAlongWithFourOfATier) {
    EXPECT_EQ(planMerge({{10000, 0}, {200, 0}, {1, 0}, {200, 0}, {200, 0}, {200, 0}, {5, 0}}),
              (SegmentRange{1, 7}));
}

TEST(MergePlan, KeepsNeighboursTogetherThatALargeOneParts) {
    EXPECT_EQ(planMerge({{1, 0}, {1, 0}, {10000, 0}, {1, 0}, {1, 0}}), std::nullopt);
    EXPECT_EQ(planMerge({{1, 0}, {1, 0}, {1, 0}, {1, 0}, {10000, 0}, {1, 0}}), (SegmentRange{0, 4}));
}

TEST(MergePlan, WritesASegmentAgainOfWhichAFifthIsGone) {
    EXPECT_EQ(planMerge({{10000, 1999}, {1, 0}}), std::nullopt);
    EXPECT_EQ(planMerge({{500, 0}, {10000, 2000}, {1, 0}}), (SegmentRange{1, 2}));
}

TEST(MergePlan, KeepsSegmentsFewAndWritesArticlesSeldom) {
    std::vector<SegmentSize> segments;
    std::uint64_t written = 0;
    std::size_t most = 0;
    constexpr std::uint32_t updates = 20000;
    for (std::uint32_t update = 0; update < updates; ++update) {
        segments.push_back({1, 0});
        while (const auto range = planMerge(segments)) {
            SegmentSize merged;
            for (std::size_t at = range->begin; at < range->end; ++at)
                merged.documents += segments[at].documents;
            written += merged.documents;
            const auto first = segments.begin() + static_cast<std::ptrdiff_t>(range->begin);
            *first = merged;
            segments.erase(first + 1, segments.begin() + static_cast<std::ptrdiff_t>(range->end));
        }
        most = std::max(most, segments.size());
    }
    EXPECT_LE(most, 24U);
    EXPECT_LE(written, std::uint64_t{30} * updates);
}

}  // namespace
}  // namespace carrel::search
