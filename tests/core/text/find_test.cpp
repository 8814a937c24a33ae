// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/find.h"

#include <gmock/gmock.h>

#include "core/text/utf8.h"
#include "tests/core/text/random_text.h"

namespace carrel::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> found(std::string_view phrase, std::string_view text,
                               const FindOptions& options = {}) {
    std::vector<std::string> pieces;
    for (const Range& range : Finder(phrase, options).findIn(text))
        pieces.emplace_back(slice(text, range));
    return pieces;
}

TEST(Find, FindsEveryPlaceInTheOrderOfTheText) {
    EXPECT_THAT(Finder("an").findIn("Banana and"), ElementsAre(Range{1, 3}, Range{3, 5}, Range{7, 9}));
}

TEST(Find, PlacesDoNotOverlap) {
    EXPECT_THAT(Finder("aa").findIn("aaaa"), ElementsAre(Range{0, 2}, Range{2, 4}));
}

TEST(Find, TakesNoNoticeOfCaseAndAccents) {
    EXPECT_THAT(found("grosse", "Größe, grosse, GROSSE"), ElementsAre("Größe", "grosse", "GROSSE"));
    EXPECT_THAT(found("RÉSUMÉ", "a resume"), ElementsAre("resume"));
}

TEST(Find, CountsCodePointsNotBytes) {
    EXPECT_THAT(Finder("b").findIn("ä😀b"), ElementsAre(Range{2, 3}));
}

TEST(Find, TakesAMarkWithItsLetter) {
    EXPECT_THAT(found("e", "e\u0301t"), ElementsAre("e\u0301"));
}

TEST(Find, HalfOfALigatureGivesAllOfIt) {
    EXPECT_THAT(found("f", "\uFB01t"), ElementsAre("\uFB01"));
}

TEST(Find, AsWrittenMeansCaseAndAccents) {
    FindOptions written;
    written.asWritten = true;
    EXPECT_THAT(found("Cto", "CTO cto Cto", written), ElementsAre("Cto"));
    EXPECT_THAT(found("e", "é e", written), ElementsAre("e"));
    EXPECT_THAT(found("é", "e\u0301", written), ElementsAre("e\u0301"));
}

TEST(Find, WholeWordsEndWhereThePhraseDoes) {
    FindOptions words;
    words.wholeWords = true;
    EXPECT_THAT(Finder("cat", words).findIn("concat cat cats cat."),
                ElementsAre(Range{7, 10}, Range{16, 19}));
    EXPECT_THAT(found("C++", "C++ and C++11", words), ElementsAre("C++", "C++"));
}

TEST(Find, AWordThatIsPassedOverHidesNone) {
    FindOptions words;
    words.wholeWords = true;
    EXPECT_THAT(Finder("a a", words).findIn("aa a a"), ElementsAre(Range{3, 6}));
}

TEST(Find, AnyWhiteSpaceStandsForASpace) {
    EXPECT_THAT(found("a b", "a\u00A0b a\nb"), ElementsAre("a\u00A0b", "a\nb"));
}

TEST(Find, QuotesAndHyphensOfPrintersAreFoundByThoseOfAKeyboard) {
    EXPECT_THAT(found("don't", "don\u2019t"), ElementsAre("don\u2019t"));
    EXPECT_THAT(found("\"so\"", "\u201Cso\u201D"), ElementsAre("\u201Cso\u201D"));
}

TEST(Find, PassesOverWhatNobodySees) {
    EXPECT_THAT(found("soft", "so\u00ADft"), ElementsAre("so\u00ADft"));
    EXPECT_THAT(found("link.", "link\u2060\uFFFC\u2060."), ElementsAre("link\u2060\uFFFC\u2060."));
}

TEST(Find, APhraseOfNothingIsFoundNowhere) {
    EXPECT_THAT(found("", "text"), IsEmpty());
    EXPECT_THAT(found("\u2060", "text"), IsEmpty());
}

TEST(Find, WhatIsFoundInAnyTextFoldsToThePhrase) {
    test::RandomText random(7);
    for (int round = 0; round < 300; ++round) {
        const std::string text = random.text(40);
        const std::uint32_t size = countCodePoints(text);
        if (size < 4) continue;
        const std::string phrase(slice(text, {size / 3, size / 3 + 2}));
        const Finder finder(phrase);
        const std::vector<Range> places = finder.findIn(text);
        EXPECT_EQ(places.empty(), finder.empty()) << text << " / " << phrase;
        for (const Range& place : places)
            EXPECT_FALSE(Finder(phrase).findIn(slice(text, place)).empty()) << text << " / " << phrase;
    }
}

}  // namespace
}  // namespace carrel::text
