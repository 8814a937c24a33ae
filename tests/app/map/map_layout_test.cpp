// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "app/desktop/map/layout/force_layout.h"
#include "app/desktop/map/layout/ring_layout.h"
#include "app/desktop/map/layout/ring_track.h"

namespace carrel::desktop {
namespace {

/// A tree of so many nodes over three steps, with lines across it; the same for the same seed.
LayoutInput randomRings(unsigned seed) {
    std::mt19937 random(seed);
    const auto below = [&random](std::size_t most) { return static_cast<std::size_t>(random()) % most; };
    LayoutInput input;
    input.nodes.push_back({0, 0, {200, 52}, {}});
    const std::size_t count = 1 + below(58);
    for (std::size_t at = 1; at <= count; ++at) {
        const std::size_t parent = below(3) == 0 ? below(at) : 0;
        const std::uint32_t steps = std::min(input.nodes[parent].steps + 1, 3U);
        const std::size_t hangsOn = steps <= input.nodes[parent].steps ? 0 : parent;
        const double side = 20 + static_cast<double>(below(16));
        input.nodes.push_back({hangsOn == 0 ? 1 : steps,
                               static_cast<std::uint32_t>(below(5)),
                               {side, side},
                               {20 + static_cast<double>(below(120)), 14 + static_cast<double>(below(30))}});
        input.lines.push_back({hangsOn, at, 1});
    }
    for (std::size_t more = 0; more < count; ++more) {
        const std::size_t one = below(count) + 1;
        const std::size_t other = below(count) + 1;
        if (input.nodes[one].steps == input.nodes[other].steps && one != other)
            input.lines.push_back({one, other, 0.3});
    }
    return input;
}

LayoutInput randomLibrary(unsigned seed, std::size_t count) {
    std::mt19937 random(seed);
    LayoutInput input;
    for (std::size_t at = 0; at < count; ++at) {
        const double side = 18 + static_cast<double>(random() % 13);
        input.nodes.push_back({0, 0, {side, side}, {80, 16}});
        if (at > 0) input.lines.push_back({random() % at, at, 1});
        if (at > 0 && random() % 2 == 0) input.lines.push_back({random() % at, at, 0.3});
    }
    return input;
}

std::vector<QRectF> rectsOf(const LayoutInput& input, const MapLayout& layout) {
    std::vector<QRectF> rects;
    for (std::size_t at = 0; at < input.nodes.size(); ++at) {
        const LayoutNode& node = input.nodes[at];
        rects.push_back(shapeRect(layout.places[at], node.shape));
        if (!node.label.isEmpty())
            rects.push_back(labelRect(layout.places[at], node.shape, node.label, layout.sides[at]));
    }
    return rects;
}

void expectFinite(const MapLayout& layout) {
    for (const QPointF& place : layout.places) {
        EXPECT_TRUE(std::isfinite(place.x()));
        EXPECT_TRUE(std::isfinite(place.y()));
    }
}

TEST(RingLayout, LaysNoShapeOrLabelOnAnother) {
    for (unsigned seed = 0; seed < 60; ++seed) {
        const LayoutInput input = randomRings(seed);
        const MapLayout layout = ringLayout(input);
        expectFinite(layout);
        const std::vector<QRectF> rects = rectsOf(input, layout);
        for (std::size_t one = 0; one < rects.size(); ++one)
            for (std::size_t other = 0; other < one; ++other)
                EXPECT_FALSE(rects[one].intersects(rects[other])) << "seed " << seed;
    }
}

TEST(RingLayout, GivesTheSameForTheSame) {
    for (unsigned seed = 0; seed < 10; ++seed)
        EXPECT_EQ(ringLayout(randomRings(seed)), ringLayout(randomRings(seed)));
}

TEST(RingLayout, HasItsCentreInTheMiddleAndWhatIsFurtherFurtherOut) {
    LayoutInput input;
    input.nodes = {{0, 0, {100, 50}, {}}, {1, 0, {20, 20}, {40, 10}}, {2, 0, {20, 20}, {40, 10}}};
    input.lines = {{0, 1, 1}, {1, 2, 1}};
    const MapLayout layout = ringLayout(input);
    EXPECT_EQ(layout.places[0], QPointF());
    EXPECT_GT(QPointF::dotProduct(layout.places[2], layout.places[2]),
              QPointF::dotProduct(layout.places[1], layout.places[1]));
    EXPECT_GT(QPointF::dotProduct(layout.places[2], layout.places[1]), 0);  // on the same side
}

TEST(RingLayout, PutsWhatIsConnectedSideBySide) {
    LayoutInput input;
    input.nodes.push_back({0, 0, {100, 50}, {}});
    for (std::size_t at = 1; at <= 8; ++at) {
        input.nodes.push_back({1, static_cast<std::uint32_t>(at), {20, 20}, {40, 10}});
        input.lines.push_back({0, at, 1});
    }
    input.lines.push_back({1, 5, 1});
    const MapLayout layout = ringLayout(input);
    const auto distance = [&](std::size_t one, std::size_t other) {
        const QPointF way = layout.places[one] - layout.places[other];
        return std::hypot(way.x(), way.y());
    };
    int nearer = 0;
    for (std::size_t other = 2; other <= 8; ++other)
        if (other != 5 && distance(1, other) < distance(1, 5)) ++nearer;
    EXPECT_LE(nearer, 1);  // the neighbour at the other side
}

TEST(ForceLayout, LaysNoShapeOnAnother) {
    for (unsigned seed = 0; seed < 4; ++seed) {
        const LayoutInput input = randomLibrary(seed, 20 + seed * 45);
        const MapLayout layout = forceLayout(input, {});
        expectFinite(layout);
        for (std::size_t one = 0; one < input.nodes.size(); ++one)
            for (std::size_t other = 0; other < one; ++other)
                EXPECT_FALSE(shapeRect(layout.places[one], input.nodes[one].shape)
                                 .intersects(shapeRect(layout.places[other], input.nodes[other].shape)))
                    << "seed " << seed;
    }
}

TEST(ForceLayout, GivesTheSameForTheSame) {
    EXPECT_EQ(forceLayout(randomLibrary(3, 90), {}), forceLayout(randomLibrary(3, 90), {}));
}

TEST(ForceLayout, DrawsGroupsApart) {
    // Two cliques and one line between them.
    LayoutInput input;
    for (std::size_t at = 0; at < 16; ++at) {
        input.nodes.push_back({0, 0, {20, 20}, {}});
        for (std::size_t other = at / 8 * 8; other < at; ++other)
            input.lines.push_back({other, at, 1});
    }
    input.lines.push_back({0, 8, 1});
    const MapLayout layout = forceLayout(input, {});
    QPointF first;
    QPointF second;
    for (std::size_t at = 0; at < 8; ++at) {
        first += layout.places[at] / 8;
        second += layout.places[at + 8] / 8;
    }
    const auto length = [](const QPointF& way) { return std::hypot(way.x(), way.y()); };
    for (std::size_t at = 0; at < 8; ++at)
        EXPECT_LT(length(layout.places[at] - first), length(layout.places[at] - second));
}

TEST(ForceLayout, HasPlacesForArticlesThatNothingConnects) {
    LayoutInput input;
    input.nodes.resize(3, {0, 0, {20, 20}, {}});
    expectFinite(forceLayout(input, {}));
    EXPECT_TRUE(forceLayout({}, {}).places.empty());
}

TEST(RingTrack, HasMoreRoomAtItsSidesThanAboveAndBelow) {
    const RingTrack track({200, 200}, {100, 20}, {100, 20});
    const double top = track.slotTowards({60, -190});
    const double side = track.slotTowards({190, 60}) - track.slotTowards({190, -60});
    EXPECT_GT(side, 2 * top);
}

TEST(RingTrack, FindsTheWayBackFromASlot) {
    const RingTrack track({300, 200}, {100, 30}, {90, 40});
    for (const double slot : {0.5, 3.0, 9.25})
        EXPECT_NEAR(track.slotTowards(track.pointAt(slot)), slot, 1e-3);
}

TEST(Spread, KeepsOrderAndGapAndMovesNothingInVain) {
    const std::vector<double> moved = spread({1, 1.2, 1.4, 8}, 1, 20);
    EXPECT_NEAR(moved[1] - moved[0], 1, 1e-9);
    EXPECT_NEAR(moved[2] - moved[1], 1, 1e-9);
    EXPECT_NEAR(moved[1], 1.2, 1e-9);
    EXPECT_EQ(moved[3], 8);
}

TEST(Spread, StandsEvenlyWhereThereIsNoRoom) {
    const std::vector<double> moved = spread({0, 0.1, 0.2, 0.3}, 1, 3.6);
    for (std::size_t at = 1; at < moved.size(); ++at)
        EXPECT_NEAR(std::fmod(moved[at] - moved[at - 1] + 3.6, 3.6), 0.9, 1e-9);
}

}  // namespace
}  // namespace carrel::desktop
