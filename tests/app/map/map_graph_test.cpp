// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/map_graph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/app/map/sample_map.h"

namespace carrel::desktop {
namespace {

using sample::slugs;
using testing::ElementsAre;
using testing::IsEmpty;

MapGraph graph(const MapWish& wish) {
    return graphOf(sample::sampleAround(), sample::sampleLibrary(), wish);
}

TEST(MapGraph, HasOneLineForAllThatConnectsTwoArticles) {
    const MapGraph graph = desktop::graph(sample::sampleWish(1));
    ASSERT_EQ(graph.lines.size(), 2U);
    EXPECT_TRUE(graph.lines[0].relation);  // it says more than the link beside it
    EXPECT_EQ(graph.lines[0].word, QStringLiteral("warns about"));
}

TEST(MapGraph, SaysHowBothEndsAreConnected) {
    const MapGraph graph = desktop::graph(sample::sampleWish(1));
    EXPECT_EQ(graph.wordFrom(0, 1), QStringLiteral("warned about by"));
    EXPECT_EQ(graph.wordFrom(1, 0), QStringLiteral("mentioned by"));  // c mentions the centre
    EXPECT_EQ(graph.wordFrom(1, 2), QStringLiteral("mentions"));
}

TEST(MapGraph, SplitsATitleAtItsColon) {
    const MapGraph graph = desktop::graph(sample::sampleWish(1));
    EXPECT_EQ(graph.articles[0].name, QStringLiteral("a"));
    EXPECT_EQ(graph.articles[0].subtitle, QStringLiteral("The story of a"));
}

TEST(MapGraph, GoesAsFarAsItIsAsked) {
    EXPECT_THAT(slugs(graph(sample::sampleWish(1))), ElementsAre("a", "b", "c"));
    EXPECT_THAT(slugs(graph(sample::sampleWish(2))), ElementsAre("a", "b", "c", "d"));
}

TEST(MapGraph, LeavesOutAKindAndWhatHungOnIt) {
    MapWish wish = sample::sampleWish();
    wish.filter.kinds = {"role"};
    EXPECT_THAT(slugs(graph(wish)), ElementsAre("a", "c"));
}

TEST(MapGraph, KeepsTheCentreWhateverItsKind) {
    MapWish wish = sample::sampleWish();
    wish.filter.kinds = {"case", "role", "term"};
    EXPECT_THAT(slugs(graph(wish)), ElementsAre("a"));
}

TEST(MapGraph, LeavesOutConnectionsOfAType) {
    MapWish wish = sample::sampleWish();
    wish.filter.types = {mentionType, "warns"};
    const MapGraph graph = desktop::graph(wish);
    EXPECT_THAT(slugs(graph), ElementsAre("a", "b", "d"));
    EXPECT_EQ(graph.lines[0].word, QStringLiteral("links to"));  // what else connects them
}

TEST(MapGraph, ShowsAWholeLibraryWithWhatStandsAlone) {
    MapWish wish = sample::sampleWish();
    wish.centre.clear();
    const MapGraph graph = desktop::graph(wish);
    EXPECT_FALSE(graph.centred);
    EXPECT_THAT(slugs(graph), ElementsAre("a", "b", "c", "d", "e"));
}

TEST(MapGraph, ShowsNothingOfAnArticleThatIsNotThere) {
    EXPECT_THAT(graphOf({}, sample::sampleLibrary(), sample::sampleWish()).articles, IsEmpty());
}

TEST(MapGraph, KnowsTheWayFromTheCentre) {
    const MapGraph graph = desktop::graph(sample::sampleWish());
    const std::vector<std::size_t> path = pathFromCentre(graph, 3);
    ASSERT_EQ(path.size(), 2U);
    EXPECT_EQ(graph.across(path[0], 0), 1U);
    EXPECT_EQ(graph.across(path[1], 1), 3U);
    EXPECT_THAT(pathFromCentre(graph, 0), IsEmpty());
}

TEST(MapTally, CountsWhatThereIsBeforeAnythingIsLeftOut) {
    const MapTally tally = tallyOf(sample::sampleAround(), sample::sampleLibrary());
    EXPECT_THAT(tally.kinds, ElementsAre(MapTally::Count{"role", 2}, MapTally::Count{"case", 1},
                                         MapTally::Count{"term", 2}));
    EXPECT_THAT(tally.types, ElementsAre(MapTally::Count{"warns", 1}, MapTally::Count{linkType, 2},
                                         MapTally::Count{mentionType, 1}));
}

}  // namespace
}  // namespace carrel::desktop
