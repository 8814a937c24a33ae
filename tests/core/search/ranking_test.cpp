// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/search/searched_pages.h"

namespace carrel::search {
namespace {

using test::typing;
using testing::ElementsAre;

/// In which order every Index gives what it found. Slugs run against the order that is expected, so that
/// ties would show.
class RankingTest : public testing::Test {
protected:
    test::SearchedPages pages_;
};

TEST_F(RankingTest, PutsATitleBeforeAText) {
    pages_.with("a", "title: Cable", "A girder here, a girder there, and a girder again.");
    pages_.with("b", "title: Girder", "It carries the deck.");
    EXPECT_THAT(pages_.find("girder"), ElementsAre("b", "a"));
}

TEST_F(RankingTest, PutsAnAliasBeforeAText) {
    pages_.with("a", "title: Cable", "A girder here, a girder there, and a girder again.");
    pages_.with("b", "title: Beam\naliases: [Girder]", "It carries the deck.");
    EXPECT_THAT(pages_.find("girder"), ElementsAre("b", "a"));
}

TEST_F(RankingTest, PutsATitleBeforeAnAlias) {
    pages_.with("a", "title: Beam\naliases: [Girder]", "It carries the deck.");
    pages_.with("b", "title: Girder", "It carries the deck.");
    EXPECT_THAT(pages_.find("girder"), ElementsAre("b", "a"));
}

TEST_F(RankingTest, PutsAHeadingBeforeAText) {
    pages_.with("a", "title: Cable", "## Other\n\nA girder on a girder on a girder.");
    pages_.with("b", "title: Beam", "## Girder\n\nOne lies on another on a third.");
    EXPECT_THAT(pages_.find("girder"), ElementsAre("b", "a"));
}

TEST_F(RankingTest, PutsTheTitleThatSaysJustTheQueryFirst) {
    pages_.with("a", "title: Arch arch dam", "Arch, arch and arch.");
    pages_.with("b", "title: Arch bridge", "Arch, arch and arch.");
    pages_.with("c", "title: Arch",
                "One of the oldest forms that stone was laid in, and one that still stands in many places.");
    EXPECT_EQ(pages_.find("arch").front(), "c");
}

TEST_F(RankingTest, PutsTheTitleThatSaysJustTheQueryFirstWhileItIsTyped) {
    pages_.with("a", "title: Arch arch dam", "Arch, arch and arch.");
    pages_.with("b", "title: Arch bridge", "Arch, arch and arch.");
    pages_.with("c", "title: Arch",
                "One of the oldest forms that stone was laid in, and one that still stands in many places.");
    EXPECT_EQ(pages_.find(typing("arch")).front(), "c");
}

TEST_F(RankingTest, PutsAWholeWordBeforeOneThatOnlyBeginsLikeIt) {
    pages_.with("a", "title: Cable", "The archer stands there.");
    pages_.with("b", "title: Beam", "The arch stands there.");
    EXPECT_THAT(pages_.find(typing("arch")), ElementsAre("b", "a"));
}

TEST_F(RankingTest, PutsWhatHoldsAllWordsBeforeWhatHoldsSome) {
    pages_.with("a", "title: Girder", "Girder upon girder upon girder.");
    pages_.with("b", "title: Cable", "A girder of steel, among many other things that are told here.");
    EXPECT_THAT(pages_.find("girder steel"), ElementsAre("b", "a"));
}

TEST_F(RankingTest, PutsTheRarerWordBeforeTheMoreFrequent) {
    pages_.with("a", "title: One", "A deck, a deck, a deck.").with("b", "title: Two", "A deck lies there.");
    for (char slug = 'c'; slug < 'z'; ++slug)
        pages_.with({slug}, "title: Other", "Nothing stands there.");
    pages_.with("z", "title: Three", "A pylon stands there.");
    EXPECT_EQ(pages_.find("deck pylon").front(), "z");
}

TEST_F(RankingTest, PutsWordsThatStandNearEachOtherBeforeThoseThatDoNot) {
    const std::string between = "and what else there is to say of it in so many words of no weight at all ";
    pages_.with("a", "title: One", "Steel " + between + between + between + " cable.");
    pages_.with("b", "title: Two", between + " steel cable " + between + between + ".");
    EXPECT_THAT(pages_.find("steel cable"), ElementsAre("b", "a"));
}

TEST_F(RankingTest, OrdersEqualOnesBySlug) {
    for (const char* slug : {"c", "a", "d", "b"})
        pages_.with(slug, "title: Same", "The same words.");
    EXPECT_THAT(pages_.find("words"), ElementsAre("a", "b", "c", "d"));
}

TEST_F(RankingTest, GivesTheScoresInFallingOrder) {
    pages_.with("a", "title: Arch", "A bridge.").with("b", "title: Bridge", "An arch, an arch.");
    pages_.with("c", "title: Deck", "A bridge.").with("d", "title: Cable", "A bridge with an arch.");
    const Answer found = pages_.answer(test::requestFor("arch bridge"));
    ASSERT_EQ(found.hits.size(), 4U);
    for (std::size_t rank = 1; rank < found.hits.size(); ++rank)
        EXPECT_GE(found.hits[rank - 1].score, found.hits[rank].score);
}

TEST_F(RankingTest, GivesTheSameOrderWhateverWasSearchedBefore) {
    for (const char* slug : {"a", "b", "c"})
        pages_.with(slug, std::string("title: Arch ") + slug, std::string("An arch of ") + slug + " kind.");
    const auto first = pages_.find("arch c kind");
    EXPECT_THAT(pages_.find("a kind"), testing::SizeIs(3));
    EXPECT_EQ(pages_.find("arch c kind"), first);
}

}  // namespace
}  // namespace carrel::search
