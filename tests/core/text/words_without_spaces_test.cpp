// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Words of languages that are written without spaces.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/text/utf8.h"
#include "core/text/words.h"
#include "tests/core/text/word_sketch.h"

namespace carrel::text {
namespace {

using test::sketchOfWords;
using testing::ElementsAre;

TEST(WordsWithoutSpaces, AreThePairsOfHanAndKana) {
    EXPECT_EQ(sketchOfWords("東京都。らーめん"), "東京 | 京都 (都) | らー | ーめ | めん (ん)");
}

TEST(WordsWithoutSpaces, AreACharacterThatStandsAlone) {
    EXPECT_EQ(sketchOfWords("第 3 章"), "第 | 3 | 章");
}

TEST(WordsWithoutSpaces, StandBesideOtherWords) {
    EXPECT_EQ(sketchOfWords("東京2024年度のCTO"), "東京 (京) | 2024 | 年度 | 度の (の) | cto");
}

TEST(WordsWithoutSpaces, SayWhereTheyStand) {
    std::vector<std::string> written;
    const std::string_view text = "é 東京都";
    for (const Word& word : splitWords(text))
        written.emplace_back(slice(text, word.range));
    EXPECT_THAT(written, ElementsAre("é", "東京", "京都", "都"));
}

TEST(WordsWithoutSpaces, AreFolded) {
    EXPECT_EQ(sketchOfWords("ｶﾞｽ"), "ガス (ス)");
    EXPECT_EQ(sketchOfWords("か\u3099く"), "がく (く)");
    EXPECT_EQ(sketchOfWords("ゟ本"), "より | り本 (本)");
}

TEST(WordsWithoutSpaces, AreDividedByAWordList) {
    EXPECT_EQ(sketchOfWords("ภาษาไทย"), "ภาษา | ไทย");
    EXPECT_EQ(sketchOfWords("ทำงาน12"), "ทำงาน | 12");
}

TEST(WordsWithoutSpaces, AreTakenOffTheParticleOfAForeignWord) {
    EXPECT_EQ(sketchOfWords("CTO는 1번"), "cto | 는 | 1 | 번");
}

TEST(WordsWithoutSpaces, AreFoundInAVeryLongRun) {
    std::string text;
    for (int count = 0; count < 3000; ++count)
        text += "ภาษาไทย";
    EXPECT_THAT(splitWords(text), testing::SizeIs(testing::Gt(5000U)));
}

}  // namespace
}  // namespace carrel::text
