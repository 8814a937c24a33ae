// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/stemmer.h"

#include <gtest/gtest.h>

#include <utility>

#include "core/text/fold.h"
#include "tests/core/text/random_text.h"

namespace carrel::text {
namespace {

TEST(Stemmer, GivesFormsOfAWordOneStem) {
    Stemmer english("en");
    EXPECT_EQ(english.stem("migrations"), english.stem("migrating"));
}

TEST(Stemmer, KeepsDifferentWordsApart) {
    Stemmer english("en");
    EXPECT_NE(english.stem("outage"), english.stem("output"));
}

TEST(Stemmer, FollowsTheRulesOfItsLanguage) {
    Stemmer german("de");
    EXPECT_EQ(german.stem("hauser"), german.stem("hausern"));
    EXPECT_NE(Stemmer("en").stem("hauser"), Stemmer("en").stem("hausern"));
}

TEST(Stemmer, TakesTheLanguageOutOfATagWithARegion) {
    EXPECT_EQ(Stemmer("en-GB").stem("teams"), "team");
    EXPECT_EQ(Stemmer("en_US").stem("teams"), "team");
}

TEST(Stemmer, KnowsALanguageInCapitals) {
    EXPECT_EQ(Stemmer("EN").stem("teams"), "team");
}

TEST(Stemmer, LeavesWordsOfAnUnknownLanguageAsTheyAre) {
    EXPECT_EQ(Stemmer("tlh").stem("teams"), "teams");
    EXPECT_EQ(Stemmer("").stem("teams"), "teams");
}

TEST(Stemmer, LeavesWordsWithDigitsAndSignsAsTheyAre) {
    Stemmer english("en");
    for (const char* word : {"c++", "c#", "20%", "2000s", "services.gov"})
        EXPECT_EQ(english.stem(word), word);
}

TEST(Stemmer, LeavesHanAndKanaAndHangulAsTheyAre) {
    Stemmer english("en");
    for (const char* word : {"東京", "らー", "학교에서"})
        EXPECT_EQ(english.stem(word), word);
}

TEST(Stemmer, GivesTheSameStemAsAView) {
    Stemmer english("en");
    for (const char* word : {"teams", "20%", "migrations"})
        EXPECT_EQ(std::string(english.stemView(word)), english.stem(word));
}

TEST(Stemmer, IsReadyForTheNextWord) {
    Stemmer english("en");
    EXPECT_EQ(english.stem("teams"), "team");
    EXPECT_EQ(english.stem("costs"), "cost");
}

TEST(Stemmer, CanBeMoved) {
    Stemmer english("en");
    Stemmer moved = std::move(english);
    EXPECT_EQ(moved.stem("teams"), "team");
}

TEST(Stemmer, GivesAStemOfAnyWord) {
    Stemmer english("en");
    test::RandomText random(9);
    for (int round = 0; round < 2000; ++round) {
        const std::string word = fold(random.text(12));
        ASSERT_LE(english.stem(word).size(), word.size() + 1) << word;  // "hop" of "hoping" gets its e back
    }
}

}  // namespace
}  // namespace carrel::text
