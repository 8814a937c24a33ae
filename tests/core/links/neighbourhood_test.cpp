// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/neighbourhood.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "tests/core/collect/source_builder.h"

namespace carrel::links {
namespace {

using library::LinkType;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class NeighbourhoodTest : public testing::Test {
public:
    /// A library as lines "a: b c": the article a links to b and to c.
    NeighbourhoodTest& with(const std::string& slug, const std::string& text) {
        built_.with(slug + ".md", "---\ntitle: Page " + slug + "\n---\n" + text);
        return *this;
    }
    Neighbourhood around(const std::string& slug, std::uint32_t steps, std::size_t most = 100) {
        built_.build();
        return neighbourhoodOf(built_.reader(), Neighbours(built_.reader().graph()), slug, steps, most);
    }
    static std::vector<std::string> slugs(const Neighbourhood& around) {
        std::vector<std::string> found;
        for (const MapNode& node : around.nodes)
            found.push_back(node.key.slug);
        return found;
    }
    static std::vector<std::string> edges(const Neighbourhood& around) {
        std::vector<std::string> found;
        for (const MapEdge& edge : around.edges)
            found.push_back(around.nodes[edge.from].key.slug + " -> " + around.nodes[edge.to].key.slug);
        return found;
    }

    test::SourceBuilder built_;
};

TEST_F(NeighbourhoodTest, BeginsWithTheArticleInTheMiddle) {
    with("a", "[[b]]").with("b", "x");
    const Neighbourhood around = this->around("b", 1);
    EXPECT_THAT(slugs(around), ElementsAre("b", "a"));
    EXPECT_EQ(around.nodes.front().title, "Page b");
    EXPECT_EQ(around.nodes.front().steps, 0U);
    EXPECT_EQ(around.nodes.front().strength, 1);
}

TEST_F(NeighbourhoodTest, GoesAsFarAsItIsAsked) {
    with("a", "[[b]]").with("b", "[[c]]").with("c", "[[d]]").with("d", "x");
    EXPECT_THAT(slugs(around("a", 0)), ElementsAre("a"));
    EXPECT_THAT(slugs(around("a", 1)), ElementsAre("a", "b"));
    EXPECT_THAT(slugs(around("a", 2)), ElementsAre("a", "b", "c"));
    EXPECT_EQ(around("a", 3).nodes.back().steps, 3U);
}

TEST_F(NeighbourhoodTest, GoesAgainstTheDirectionOfLinksToo) {
    with("a", "[[b]]").with("b", "x").with("c", "[[b]]");
    EXPECT_THAT(slugs(around("a", 2)), ElementsAre("a", "b", "c"));
}

TEST_F(NeighbourhoodTest, HasAllConnectionsBetweenItsArticles) {
    with("a", "[[b]], [[c]]").with("b", "[[c]]").with("c", "[[a]]").with("d", "[[e]]").with("e", "x");
    EXPECT_THAT(edges(around("a", 1)), UnorderedElementsAre("a -> b", "a -> c", "b -> c", "c -> a"));
}

TEST_F(NeighbourhoodTest, KeepsTheStrongest) {
    with("a", "[[b]], [[c]], [[c]], Page d.").with("b", "x").with("c", "x").with("d", "x");
    EXPECT_THAT(slugs(around("a", 1, 3)), ElementsAre("a", "c", "b"));
    EXPECT_THAT(slugs(around("a", 1)), ElementsAre("a", "c", "b", "d"));
}

TEST_F(NeighbourhoodTest, SaysHowItsArticlesAreConnected) {
    built_.with("library.yaml", "relations:\n  - {id: is-a, name: is a, inverse: example}\n");
    built_.with("a.md", "---\ntitle: Page a\nrelations:\n  is-a: [b]\n---\n[[b]], [[b]], Page b.");
    with("b", "x");
    const Neighbourhood around = this->around("a", 1);
    std::map<LinkType, std::uint32_t> counts;
    for (const MapEdge& edge : around.edges)
        counts[edge.type] = edge.count;
    EXPECT_EQ(counts, (std::map<LinkType, std::uint32_t>{
                          {LinkType::Relation, 1}, {LinkType::Written, 2}, {LinkType::Mention, 1}}));
    EXPECT_THAT(around.edges, testing::Contains(testing::Field(&MapEdge::relation, "is-a")));
}

TEST_F(NeighbourhoodTest, HangsTogetherHoweverFewAreKept) {
    for (int number = 0; number < 30; ++number)
        with("p" + std::to_string(number), "[[p" + std::to_string((number * 7 + 3) % 30) + "]] [[p" +
                                               std::to_string((number * number) % 30) + "]]");
    for (std::size_t most = 1; most < 11; ++most) {
        const Neighbourhood around = this->around("p0", 6, most);
        std::vector<bool> reached(around.nodes.size(), false);
        reached[0] = true;
        for (std::size_t round = 0; round < around.nodes.size(); ++round)
            for (const MapEdge& edge : around.edges)
                if (reached[edge.from] || reached[edge.to]) reached[edge.from] = reached[edge.to] = true;
        EXPECT_THAT(reached, testing::Each(true)) << most;
        EXPECT_EQ(around.nodes.size(), most);
    }
}

TEST_F(NeighbourhoodTest, IsTheArticleAloneWhereNothingIsConnectedWithIt) {
    with("a", "x").with("b", "[[c]]").with("c", "x");
    EXPECT_THAT(slugs(around("a", 3)), ElementsAre("a"));
    EXPECT_THAT(around("a", 3).edges, IsEmpty());
}

TEST_F(NeighbourhoodTest, IsEmptyForAnUnknownArticle) {
    with("a", "x");
    EXPECT_THAT(around("tunnel", 2).nodes, IsEmpty());
}

TEST_F(NeighbourhoodTest, SaysWithHowManyAnArticleIsConnected) {
    with("a", "[[b]] [[c]]").with("b", "[[a]]").with("c", "x").with("d", "[[c]]");
    const Neighbourhood around = this->around("a", 1);
    EXPECT_EQ(around.nodes.front().connected, 2U);
    EXPECT_EQ(around.nodes.back().key.slug, "c");
    EXPECT_EQ(around.nodes.back().connected, 2U);  // d is not shown
}

TEST_F(NeighbourhoodTest, TheWholeMapHasArticlesThatNothingConnects) {
    with("a", "[[b]]").with("b", "x").with("c", "x");
    built_.build();
    const Neighbourhood whole = wholeMapOf(built_.reader(), Neighbours(built_.reader().graph()));
    EXPECT_THAT(slugs(whole), UnorderedElementsAre("a", "b", "c"));
    EXPECT_THAT(edges(whole), ElementsAre("a -> b"));
}

}  // namespace
}  // namespace carrel::links
