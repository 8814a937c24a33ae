// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/search/query.h"
#include "core/text/utf8.h"
#include "tests/core/search/query_sketch.h"

namespace carrel::search {
namespace {

using testing::ElementsAre;

TEST(ParseOr, JoinsTheTermsBesideIt) {
    EXPECT_THAT(test::termsOf("old stone OR steel arch"), ElementsAre("old", "stone|steel", "arch"));
}

TEST(ParseOr, JoinsSeveral) {
    EXPECT_THAT(test::termsOf("stone OR steel OR wood arch OR vault"),
                ElementsAre("stone|steel|wood", "arch|vault"));
}

TEST(ParseOr, JoinsTermsOfEveryKind) {
    EXPECT_THAT(test::termsOf("\"stone arch\" OR vau* OR kind:bridge OR title:steel"),
                ElementsAre("\"stone arch\"|vau*|kind=bridge|title:steel"));
}

TEST(ParseOr, IsAWordInSmallLettersAndInQuotes) {
    EXPECT_THAT(test::termsOf("stone or steel \"OR\" -OR"), ElementsAre("stone", "or", "steel", "or", "-or"));
}

TEST(ParseOr, TakesAHyphenatedWordAsAPhrase) {
    EXPECT_THAT(test::termsOf("over-the-air OR title:on-site OR wired"),
                ElementsAre("\"over the air\"|title:\"on site\"|wired"));
}

TEST(ParseOr, LeavesWhatIsExcludedByItself) {
    EXPECT_THAT(test::termsOf("stone OR -steel"), ElementsAre("stone", "-steel"));
    EXPECT_THAT(test::termsOf("-stone OR steel OR wood"), ElementsAre("-stone", "steel|wood"));
}

TEST(ParseOr, IsLeftOutWhereATermIsMissing) {
    EXPECT_THAT(test::termsOf("OR stone"), ElementsAre("stone"));
    EXPECT_THAT(test::termsOf("stone OR"), ElementsAre("stone"));
    EXPECT_THAT(test::termsOf("OR"), ElementsAre());
}

TEST(ParseOr, JoinsAcrossAnotherOrAndAcrossSigns) {
    EXPECT_THAT(test::termsOf("stone OR OR steel"), ElementsAre("stone|steel"));
    EXPECT_THAT(test::termsOf("stone OR !? steel"), ElementsAre("stone|steel"));
}

TEST(ParseOr, SaysWhereTheAlternativesStand) {
    const std::string_view text = "é \"a b\" OR kind:x y";
    const Query query = parse(text).query;
    ASSERT_EQ(query.terms.size(), 3U);
    EXPECT_EQ(text::slice(text, query.terms[1].range), "\"a b\" OR kind:x");
    EXPECT_EQ(text::slice(text, query.terms[1].alternatives[1].range), "kind:x");
}

TEST(ParseOr, CountsEachAlternativeAsATerm) {
    std::string text = "a";
    for (int count = 0; count < 70; ++count)
        text += " OR a";
    const Parsed parsed = parse(text);
    ASSERT_EQ(parsed.query.terms.size(), 1U);
    EXPECT_EQ(parsed.query.terms.front().alternatives.size(), mostQueryTerms);
    EXPECT_EQ(parsed.hints.size(), 1U);
}

}  // namespace
}  // namespace carrel::search
