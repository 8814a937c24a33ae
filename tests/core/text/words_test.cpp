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
        if (!word.extra) folded.push_back(word.folded);
    return folded;
}

std::vector<std::string> writtenWords(std::string_view text) {
    std::vector<std::string> written;
    for (const Word& word : splitWords(text))
        if (!word.extra) written.emplace_back(slice(text, word.range));
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

TEST(SplitWords, KeepsThePossessiveOfASignThatIsNoWord) {
    EXPECT_THAT(foldedWords("\u02DF's"), ElementsAre("\u02DF's"));
}

TEST(SplitWords, KeepsAnApostropheWithinAWord) {
    EXPECT_THAT(foldedWords("Don't don\u2019t"), ElementsAre("don't", "don't"));
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

TEST(SplitWords, CountsThePlacesOfWords) {
    std::vector<std::uint32_t> places;
    for (const Word& word : splitWords("A C++ over-the-air day"))
        places.push_back(word.position);
    EXPECT_THAT(places, ElementsAre(0, 1, 1, 2, 2, 3, 4, 5));
}

TEST(SplitWords, TakesTheSignsOutOfANumberWithGroups) {
    EXPECT_THAT(foldedWords("1,400 and 1,234,567.89 and 1'400 and 10\u202F000"),
                ElementsAre("1400", "and", "1234567.89", "and", "1400", "and", "10000"));
    EXPECT_THAT(foldedWords("1,4 1,40 1,4000 1.400"), ElementsAre("1,4", "1,40", "1,4000", "1.400"));
}

TEST(SplitWords, LeavesUnderscoresAtTheEndsOut) {
    EXPECT_THAT(foldedWords("_so_ __init__ snake_case _ __"), ElementsAre("so", "init", "snake_case"));
    EXPECT_THAT(writtenWords("a _so_"), ElementsAre("a", "so"));
}

TEST(SplitWords, TakesAnAddressForOneWordAndANameBehindAnAtForItself) {
    EXPECT_THAT(foldedWords("jane@example.com, @jane1"), ElementsAre("jane@example.com", "jane1"));
}

TEST(SplitWords, FindsNoWordInEmoji) {
    EXPECT_THAT(splitWords("\u2139\uFE0F \U0001F1E9\U0001F1EA \U0001F468\u200D\U0001F4BB \u2122"), IsEmpty());
}

TEST(SplitWords, NeverGivesAnEmptyWord) {
    EXPECT_THAT(splitWords("\u3164"), IsEmpty());  // a letter that is there to be nothing
    EXPECT_THAT(splitWords("\uFE70"), IsEmpty());  // and one that folds to a space
}

TEST(SplitWords, JoinsALetterThatFoldsToSeveralWords) {
    EXPECT_THAT(foldedWords("\uFDFA"), testing::SizeIs(1));
}

}  // namespace
}  // namespace carrel::text
