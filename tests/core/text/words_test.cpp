// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/text/utf8.h"
#include "tests/core/text/random_text.h"

namespace carrel::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> foldedWords(std::string_view text) {
    std::vector<std::string> folded;
    for (const Word& word : splitWords(text))
        folded.push_back(word.folded);
    return folded;
}

std::vector<std::string> writtenWords(std::string_view text) {
    std::vector<std::string> written;
    for (const Word& word : splitWords(text))
        written.emplace_back(slice(text, word.range));
    return written;
}

TEST(SplitWords, LeavesSpacesAndPunctuationOut) {
    EXPECT_THAT(foldedWords("Build, (or) buy?\n"), ElementsAre("build", "or", "buy"));
}

TEST(SplitWords, FindsNoWordWhereThereIsNoLetterOrDigit) {
    EXPECT_THAT(splitWords(" -- +++ \u2014 \U0001F600 \u0301"), IsEmpty());
    EXPECT_THAT(splitWords(""), IsEmpty());
}

TEST(SplitWords, SaysWhereAWordStandsInCodePoints) {
    const auto words = splitWords("\U0001F600 \u00E9t\u00E9 chaud");
    ASSERT_EQ(words.size(), 2U);
    EXPECT_EQ(words[0].range, (Range{2, 5}));
    EXPECT_EQ(words[1].range, (Range{6, 11}));
}

TEST(SplitWords, TakesAHyphenatedWordApart) {
    EXPECT_THAT(foldedWords("over-the-air"), ElementsAre("over", "the", "air"));
}

TEST(SplitWords, KeepsADottedNameWhole) {
    EXPECT_THAT(foldedWords("On healthcare.gov."), ElementsAre("on", "healthcare.gov"));
}

TEST(SplitWords, TakesTheDotsOutOfInitials) {
    EXPECT_THAT(foldedWords("The C.T.O. says"), ElementsAre("the", "cto", "says"));
}

TEST(SplitWords, KeepsThePointOfANumber) {
    EXPECT_THAT(foldedWords("Version 4.4 of 3.14"), ElementsAre("version", "4.4", "of", "3.14"));
}

TEST(SplitWords, DropsThePossessiveAndKeepsItInTheRange) {
    EXPECT_THAT(foldedWords("Google's Google\u2019s"), ElementsAre("google", "google"));
    EXPECT_THAT(writtenWords("Google's plan"), ElementsAre("Google's", "plan"));
}

TEST(SplitWords, KeepsAnApostropheWithinAWord) {
    EXPECT_THAT(foldedWords("Don't"), ElementsAre("don't"));
}

TEST(SplitWords, CountsSignsRightBehindAWordToIt) {
    EXPECT_THAT(foldedWords("C++, C# and 20%"), ElementsAre("c++", "c#", "and", "20%"));
    EXPECT_THAT(writtenWords("C++, C# and 20%"), ElementsAre("C++", "C#", "and", "20%"));
}

TEST(SplitWords, CountsNoSignToAWordThatGoesOnBehindIt) {
    EXPECT_THAT(foldedWords("a+b a+\u00E4"), ElementsAre("a", "b", "a", "a"));
}

TEST(SplitWords, CountsNoRunOfSignsToAWord) {
    EXPECT_THAT(foldedWords("so+++"), ElementsAre("so"));
}

TEST(SplitWords, SplitsATextWithoutSpaces) {
    EXPECT_THAT(writtenWords("\u6771\u4EAC\u90FD2024"), testing::SizeIs(testing::Gt(1U)));
}

TEST(SplitWords, NeverGivesAnEmptyWord) {
    EXPECT_THAT(splitWords("\u3164"), IsEmpty());  // a letter that is there to be nothing
    test::RandomText random(7);
    for (int round = 0; round < 2000; ++round)
        ASSERT_THAT(foldedWords(random.text(30)), testing::Not(testing::Contains("")));
}

TEST(SplitWords, GivesWordsInOrderWithoutOverlapAndWithinTheText) {
    test::RandomText random(8);
    for (int round = 0; round < 2000; ++round) {
        const std::string text = random.text(30);
        std::uint32_t end = 0;
        for (const Word& word : splitWords(text)) {
            ASSERT_GE(word.range.begin, end) << text;
            ASSERT_GT(word.range.end, word.range.begin) << text;
            end = word.range.end;
        }
        ASSERT_LE(end, countCodePoints(text)) << text;
    }
}

}  // namespace
}  // namespace carrel::text
