// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/walk.h"

#include <gtest/gtest.h>

#include "tests/app/map/sample_map.h"

namespace carrel::desktop {
namespace {

/// A centre with four neighbours; 5 is near, too, but nothing leads there.
class WalkTest : public testing::Test {
protected:
    WalkTest() {
        graph_.centred = true;
        graph_.articles.resize(6);
        graph_.linesOf.resize(6);
        for (std::size_t to = 1; to <= 4; ++to) {
            graph_.linesOf[0].push_back(graph_.lines.size());
            graph_.linesOf[to].push_back(graph_.lines.size());
            graph_.lines.push_back({0, to, true, false, {}, {}});
        }
    }
    [[nodiscard]] std::optional<std::size_t> towards(WalkDirection direction, std::size_t from = 0) const {
        return nextTowards(graph_, places_, from, direction);
    }

    MapGraph graph_;
    std::vector<QPointF> places_ = {{0, 0}, {100, 10}, {200, 0}, {-10, -80}, {-90, 20}, {20, 0}};
};

TEST_F(WalkTest, GoesToTheNearestNeighbourInADirection) {
    EXPECT_EQ(towards(WalkDirection::Right), 1U);
    EXPECT_EQ(towards(WalkDirection::Up), 3U);
    EXPECT_EQ(towards(WalkDirection::Left), 4U);
}

TEST_F(WalkTest, StaysWhereNothingLeadsThatWay) {
    EXPECT_EQ(towards(WalkDirection::Down), std::nullopt);
    EXPECT_EQ(towards(WalkDirection::Right, 2), std::nullopt);
}

TEST_F(WalkTest, GoesAlongLinesOnly) {
    EXPECT_EQ(towards(WalkDirection::Left, 2), 0U);  // past 1 and 5
}

TEST_F(WalkTest, BeginsAtTheCentreOrWhereMostLinksAre) {
    EXPECT_EQ(beginningOf(graph_), 0U);
    graph_.centred = false;
    graph_.articles[3].connected = 9;
    EXPECT_EQ(beginningOf(graph_), 3U);
    EXPECT_EQ(beginningOf({}), std::nullopt);
}

}  // namespace
}  // namespace carrel::desktop
