// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/word_scan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "core/text/utf8.h"
#include "tests/core/text/random_text.h"

namespace carrel::links {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<ScannedWord> wordsOf(std::string_view text) {
    std::vector<ScannedWord> all;
    std::vector<ScannedWord> line;
    WordScan scan(text);
    while (scan.nextLine(line))
        all.insert(all.end(), line.begin(), line.end());
    return all;
}

/// The words as they are written.
std::vector<std::string> written(std::string_view text) {
    std::vector<std::string> words;
    for (const ScannedWord& word : wordsOf(text))
        words.emplace_back(text.substr(word.beginByte, word.endByte - word.beginByte));
    return words;
}

bool alike(std::string_view one, std::string_view other) {
    const auto left = wordsOf(one);
    const auto right = wordsOf(other);
    return left.size() == 1 && right.size() == 1 && left.front().hash == right.front().hash;
}

TEST(WordScan, DividesAtSpacesAndSigns) {
    EXPECT_THAT(written("An arch, a (beam)."), ElementsAre("An", "arch", "a", "beam"));
}

TEST(WordScan, DividesAtHyphensAndDashes) {
    EXPECT_THAT(written("over-the-air cost\u2013benefit"),
                ElementsAre("over", "the", "air", "cost", "benefit"));
}

TEST(WordScan, KeepsWhatUnicodeKeepsTogether) {
    EXPECT_THAT(written("can't node.js 4.4 1,000 snake_case"),
                ElementsAre("can't", "node.js", "4.4", "1,000", "snake_case"));
}

TEST(WordScan, DividesAtASignBehindWhichNoWordGoesOn) {
    EXPECT_THAT(written("end. 'quoted' 4, 5"), ElementsAre("end", "quoted", "4", "5"));
}

TEST(WordScan, LeavesAPossessiveOut) {
    EXPECT_THAT(written("Conway's law, Equifax\u2019s breach"),
                ElementsAre("Conway", "law", "Equifax", "breach"));
    EXPECT_EQ(wordsOf("Conway's law")[1].signsBefore, 0U);
}

TEST(WordScan, TakesSuffixSignsForPartsOfAWord) {
    EXPECT_THAT(written("C++, C# 20% a+b a+++"), ElementsAre("C++", "C#", "20%", "a", "b", "a"));
    EXPECT_FALSE(alike("C", "C++"));
}

TEST(WordScan, MakesNoDifferenceOfCaseAndAccents) {
    EXPECT_TRUE(alike("Größe", "GROSSE"));
    EXPECT_TRUE(alike("café", "cafe\u0301"));
    EXPECT_TRUE(alike("ﬁsh", "Fish"));
    EXPECT_TRUE(alike("ＡＢＣ", "abc"));
    EXPECT_TRUE(alike("ΣΊΣΥΦΟΣ", "σισυφος"));
}

TEST(WordScan, KeepsTheDotlessIOfTurkishApart) {
    EXPECT_TRUE(alike("İstanbul", "istanbul"));
    EXPECT_FALSE(alike("ısı", "isi"));
}

TEST(WordScan, TakesEachIdeographForAWord) {
    EXPECT_THAT(written("AI研究 です"), ElementsAre("AI", "研", "究", "で", "す"));
    EXPECT_EQ(wordsOf("研").front().kind, ScannedWord::Kind::Ideograph);
}

TEST(WordScan, TakesAnEmojiWithAllThatIsJoinedToItForAWord) {
    EXPECT_THAT(written("go🚀 👩\u200D💻 👍🏽 🇩🇪🇫🇷"),
                ElementsAre("go", "🚀", "👩\u200D💻", "👍🏽", "🇩🇪", "🇫🇷"));
}

TEST(WordScan, KeepsMarksWithTheirLetters) {
    EXPECT_THAT(written("e\u0301a x\u0301"), ElementsAre("e\u0301a", "x\u0301"));
}

TEST(WordScan, SaysWhatStandsBetweenWords) {
    const auto words = wordsOf("a b, c - d & e");
    EXPECT_EQ(words[1].signsBefore, 0U);
    EXPECT_NE(words[2].signsBefore, 0U);
    EXPECT_EQ(words[3].signsBefore, 0U);
    EXPECT_NE(words[4].signsBefore, words[2].signsBefore);
}

TEST(WordScan, CountsCodePointsBehindCharactersOfSeveralBytes) {
    const std::string text = "Über “Größe” 研究 🚀 x";
    for (const ScannedWord& word : wordsOf(text))
        EXPECT_EQ(text::slice(text, word.range),
                  std::string_view(text).substr(word.beginByte, word.endByte - word.beginByte));
}

TEST(WordScan, GivesTheWordsOfEachLineByThemselves) {
    std::vector<ScannedWord> words;
    WordScan scan("a b\nc\td");
    EXPECT_TRUE(scan.nextLine(words));
    EXPECT_EQ(words.size(), 2U);
    EXPECT_TRUE(scan.nextLine(words));
    EXPECT_EQ(words.size(), 1U);
    EXPECT_TRUE(scan.nextLine(words));
    EXPECT_EQ(words.size(), 1U);
    EXPECT_FALSE(scan.nextLine(words));
}

TEST(WordScan, FindsNoWordsInSigns) {
    EXPECT_THAT(written(""), IsEmpty());
    EXPECT_THAT(written("—… ’’ \u200B ."), IsEmpty());
}

TEST(WordScan, KnowsWhereItsWordsStandInAnyText) {
    test::RandomText random(71);
    for (int round = 0; round < 3000 && !testing::Test::HasFailure(); ++round) {
        const std::string text = random.text(40);
        SCOPED_TRACE(text);
        std::uint32_t done = 0;
        for (const ScannedWord& word : wordsOf(text)) {
            EXPECT_GE(word.range.begin, done);
            EXPECT_GT(word.range.end, word.range.begin);
            EXPECT_EQ(text::slice(text, word.range),
                      std::string_view(text).substr(word.beginByte, word.endByte - word.beginByte));
            done = word.range.end;
        }
    }
}

}  // namespace
}  // namespace carrel::links
