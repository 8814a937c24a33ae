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
using testing::IsEmpty;

/// What the terms' ranges cover in the text of the query.
std::vector<std::string> placesIn(std::string_view text) {
    std::vector<std::string> places;
    for (const Term& term : parse(text).query.terms)
        places.emplace_back(text::slice(text, term.range));
    return places;
}

TEST(Parse, ReadsWords) {
    EXPECT_THAT(test::termsOf("stone arch"), ElementsAre("stone", "arch"));
}

TEST(Parse, FoldsWords) {
    EXPECT_THAT(test::termsOf("Crème BRÛLÉE"), ElementsAre("creme", "brulee"));
}

TEST(Parse, ReadsNothingInAnEmptyText) {
    EXPECT_TRUE(parse("").query.empty());
    EXPECT_TRUE(parse(" \t\n").query.empty());
}

TEST(Parse, ReadsAHyphenatedWordAsItsParts) {
    EXPECT_THAT(test::termsOf("over-the-air"), ElementsAre("over", "the", "air"));
}

TEST(Parse, KeepsTheSignsOfAWord) {
    EXPECT_THAT(test::termsOf("C++ 20%"), ElementsAre("c++", "20%"));
}

TEST(Parse, ReadsAPrefix) {
    EXPECT_THAT(test::termsOf("arch* stone"), ElementsAre("arch*", "stone"));
}

TEST(Parse, ReadsOnlyTheLastPartOfAHyphenatedWordAsAPrefix) {
    EXPECT_THAT(test::termsOf("over-the-ai*"), ElementsAre("over", "the", "ai*"));
}

TEST(Parse, ReadsWordsInQuotesAsAPhrase) {
    EXPECT_THAT(test::termsOf("old \"Stone, arch\" bridge"), ElementsAre("old", "\"stone arch\"", "bridge"));
}

TEST(Parse, ReadsOneWordInQuotesAsAWord) {
    EXPECT_THAT(test::termsOf("\"arch\""), ElementsAre("arch"));
}

TEST(Parse, ReadsAPhraseRightBehindAWord) {
    EXPECT_THAT(test::termsOf("old\"stone arch\"bridge"), ElementsAre("old", "\"stone arch\"", "bridge"));
}

TEST(Parse, LeavesAPhraseWithoutWordsOut) {
    EXPECT_THAT(test::termsOf("\"\" \" !? \" arch"), ElementsAre("arch"));
}

TEST(Parse, ReadsAHyphenBeforeAWordAsExclusion) {
    EXPECT_THAT(test::termsOf("bridge -arch"), ElementsAre("bridge", "-arch"));
}

TEST(Parse, ExcludesPhrasesPrefixesAndFields) {
    EXPECT_THAT(test::termsOf("-\"stone arch\" -vault* -kind:path"),
                ElementsAre("-\"stone arch\"", "-vault*", "-kind=path"));
}

TEST(Parse, ExcludesNothingByAHyphenThatStandsAlone) {
    EXPECT_THAT(test::termsOf("arch - stone -- vault"), ElementsAre("arch", "stone", "vault"));
}

TEST(Parse, ReadsANameBeforeAColonAsAField) {
    EXPECT_THAT(test::termsOf("kind:bridge year:1700..1800"), ElementsAre("kind=bridge", "year=1700..1800"));
}

TEST(Parse, ReadsTheNameOfAFieldWithoutRegardToCase) {
    EXPECT_THAT(test::termsOf("Kind:Bridge"), ElementsAre("kind=Bridge"));
}

TEST(Parse, ReadsAQuotedValueWhole) {
    EXPECT_THAT(test::termsOf("company:\"Dorman, Long & Co\" steel"),
                ElementsAre("company=Dorman, Long & Co", "steel"));
}

TEST(Parse, ReadsNoFieldWithoutAValue) {
    EXPECT_THAT(test::termsOf("kind: bridge"), ElementsAre("kind", "bridge"));
    EXPECT_THAT(test::termsOf("kind:"), ElementsAre("kind"));
}

TEST(Parse, ReadsNoFieldInAnAddressOrAQualifiedName) {
    EXPECT_THAT(test::termsOf("https://arch"), ElementsAre("https", "arch"));
    EXPECT_THAT(test::termsOf("std::arch"), ElementsAre("std", "arch"));
}

TEST(Parse, KeepsWhatIsAskedOfTheTitleAsWords) {
    EXPECT_THAT(test::termsOf("title:Arch title:va* title:\"stone bridge\" -title:steel"),
                ElementsAre("title:arch", "title:va*", "title:\"stone bridge\"", "-title:steel"));
}

TEST(Parse, ReadsNamesOfFieldsInAnyScript) {
    EXPECT_THAT(test::termsOf("größe2:klein Жанр:роман web3_x:y"),
                ElementsAre("grosse2=klein", "жанр=роман", "web3_x=y"));
}

TEST(Parse, ReadsNoFieldInATimeOfDay) {
    EXPECT_THAT(test::termsOf("12:30"), ElementsAre("12", "30"));
}

TEST(Parse, ReadsTwoQuotesInAQuotedValueAsOne) {
    EXPECT_THAT(test::termsOf("gun:\"5\"\" field\" steel"), ElementsAre("gun=5\" field", "steel"));
}

TEST(Parse, ReadsAStarBehindAValueAsItsBeginning) {
    EXPECT_THAT(test::termsOf("kind:brid* kind:\"brid*\""), ElementsAre("kind=brid", "kind=brid*"));
}

TEST(Parse, ReadsStarsBehindAValueAsOne) {
    EXPECT_THAT(test::termsOf("kind:brid**"), ElementsAre("kind=brid"));
}

TEST(Parse, ReadsAValueInQuotesAsTheWholeOfIt) {
    const Query query = parse("tag:arch tag:\"arch\"").query;
    EXPECT_FALSE(query.terms.front().exact);
    EXPECT_TRUE(query.terms.back().exact);
}

TEST(Parse, ReadsCurlyAndPointedQuotes) {
    EXPECT_THAT(test::termsOf("\u201Cstone arch\u201D \u201Eold arch\u201C \u00ABnew arch\u00BB"),
                ElementsAre("\"stone arch\"", "\"old arch\"", "\"new arch\""));
}

TEST(Parse, ReadsAQuoteBetweenHebrewLettersAsALetter) {
    EXPECT_THAT(test::termsOf("צה\"ל"), ElementsAre("צה\"ל"));
}

TEST(Parse, TakesSpacesOfAnyScript) {
    EXPECT_THAT(test::termsOf("kind:a\u3000b\u00A0c"), ElementsAre("kind=a", "b", "c"));
}

TEST(Parse, MarksAWordInQuotesAndEachPhraseAsExact) {
    std::vector<bool> exact;
    for (const Term& term : parse("arch \"arch\" \"stone arch\" title:\"arch\" pre*").query.terms)
        exact.push_back(term.exact);
    EXPECT_THAT(exact, ElementsAre(false, true, true, true, false));
}

TEST(Parse, SaysWhichWordsWereTypedAsOne) {
    std::vector<std::uint32_t> chunks;
    for (const Term& term : parse("an over-the-air - update").query.terms)
        chunks.push_back(term.chunk);
    EXPECT_THAT(chunks, ElementsAre(1, 2, 2, 2, 3));
}

TEST(Parse, ExcludesAHyphenatedWordAsAWhole) {
    EXPECT_THAT(test::termsOf("-over-the-air -title:on-site"),
                ElementsAre("-\"over the air\"", "-title:\"on site\""));
}

TEST(Parse, ReadsPairsOfATextWithoutSpaces) {
    EXPECT_THAT(test::termsOf("東京都"), ElementsAre("東京", "京都"));
    EXPECT_THAT(placesIn("東京都"), ElementsAre("東京", "都"));
}

TEST(Parse, SaysWhereEachWordStandsInCodePoints) {
    EXPECT_THAT(placesIn("über-alt  \U0001F600 Brücke"), ElementsAre("über", "alt", "Brücke"));
}

TEST(Parse, SaysWhereAPhraseOrAFieldStandsWithItsSigns) {
    EXPECT_THAT(placesIn("é -\"a b\" kind:x title:Arch"), ElementsAre("é", "-\"a b\"", "kind:x", "Arch"));
}

TEST(Parse, HintsAtNothingInAWellFormedQuery) {
    EXPECT_THAT(parse("a \"b c\" -d e* kind:f title:\"g h\" year:..2000").hints, IsEmpty());
}

}  // namespace
}  // namespace carrel::search
