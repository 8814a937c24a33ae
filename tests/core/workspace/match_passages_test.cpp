// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/match_passages.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/text/utf8.h"
#include "tests/core/collect/source_builder.h"

namespace carrel::workspace {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class MatchPassagesTest : public testing::Test {
protected:
    library::Article article(const std::string& text) {
        return built_.with("arch.md", "---\ntitle: Arch\n---\n" + text).build().article("arch");
    }
    static std::vector<Range> find(const library::Article& article, const std::string& word) {
        std::vector<Range> found;
        for (std::size_t at = article.text.find(word); at != std::string::npos;
             at = article.text.find(word, at + 1)) {
            const std::uint32_t begin = text::countCodePoints(article.text.substr(0, at));
            found.push_back({begin, begin + text::countCodePoints(word)});
        }
        return found;
    }
    static std::vector<std::string> markedIn(const MatchPassage& passage) {
        std::vector<std::string> words;
        for (const Range& mark : passage.marks)
            words.emplace_back(text::slice(passage.text, mark));
        return words;
    }

    test::SourceBuilder built_;
};

TEST_F(MatchPassagesTest, AreOneForEachSectionThatHoldsMatches) {
    const auto made = article("A stöne.\n\n## One\n\nNo.\n\n## Two\n\nTwo stöne and stöne.\n");
    const auto passages = passagesOf(made, find(made, "stöne"));
    ASSERT_EQ(passages.size(), 2U);
    EXPECT_EQ(passages[0].title, "");
    EXPECT_EQ(passages[0].text, "A stöne.");
    EXPECT_EQ(passages[1].title, "Two");
    EXPECT_EQ(passages[1].matches, 2U);
    EXPECT_THAT(markedIn(passages[1]), ElementsAre("stöne", "stöne"));
}

TEST_F(MatchPassagesTest, ShowTheParagraphThatHoldsMost) {
    const auto made = article("## One\n\nA stone.\n\nStone, stone and stone.\n\nA stone.\n");
    const auto passages = passagesOf(made, find(made, "stone"));
    ASSERT_EQ(passages.size(), 1U);
    EXPECT_EQ(passages[0].text, "Stone, stone and stone.");
    EXPECT_EQ(passages[0].matches, 4U);
    EXPECT_EQ(text::slice(made.text, passages[0].source), "stone");
}

TEST_F(MatchPassagesTest, AreCutAroundTheirFirstMatch) {
    std::string filler;
    for (int word = 0; word < 200; ++word)
        filler += "ward ";
    const auto made = article(filler + "the stone " + filler);
    const auto passages = passagesOf(made, find(made, "stone"));
    ASSERT_EQ(passages.size(), 1U);
    EXPECT_THAT(markedIn(passages[0]), ElementsAre("stone"));
    EXPECT_TRUE(passages[0].text.starts_with("…ward"));
    EXPECT_TRUE(passages[0].text.ends_with("…"));
    EXPECT_LE(text::countCodePoints(passages[0].text), 282U);
}

TEST_F(MatchPassagesTest, AreNoneWithoutMatches) {
    EXPECT_THAT(passagesOf(article("A stone."), {}), IsEmpty());
}

TEST_F(MatchPassagesTest, OfAnArticleFoundByItsNameAreHowItsSectionsBegin) {
    const auto made = article("The stone.\n\nAnother.\n\n## One\n\nFirst.\n\n## Two\n\nSecond.\n");
    const auto openings = openingsOf(made, 2);
    ASSERT_EQ(openings.size(), 2U);
    EXPECT_EQ(openings[0].title, "");
    EXPECT_EQ(openings[0].text, "The stone.");
    EXPECT_EQ(openings[1].title, "One");
    EXPECT_EQ(openings[1].text, "First.");
    EXPECT_EQ(openings[1].matches, 0U);
}

TEST_F(MatchPassagesTest, DoNotSayTheLeadAgain) {
    const auto made = built_.with("arch.md", "---\ntitle: Arch\nlead: The lead.\n---\nThe stone.\n")
                          .build()
                          .article("arch");
    ASSERT_NE(made.text.find("The lead."), std::string::npos);
    const auto openings = openingsOf(made, 3);
    ASSERT_EQ(openings.size(), 1U);
    EXPECT_EQ(openings[0].text, "The stone.");
}

TEST_F(MatchPassagesTest, OfAnArticleWithoutTextAreNone) {
    EXPECT_THAT(openingsOf(article(""), 3), IsEmpty());
}

}  // namespace
}  // namespace carrel::workspace
