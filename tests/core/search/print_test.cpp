// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "core/search/query.h"
#include "core/text/utf8.h"
#include "tests/core/search/query_sketch.h"
#include "tests/core/search/random_query.h"

namespace carrel::search {
namespace {

std::string printed(std::string_view text) {
    return print(parse(text).query);
}

TEST(Print, WritesTheKindsOfTermsAsTheyAreRead) {
    const std::string query =
        "arch \"stone arch\" \"arch\" -vault -\"old vault\" pre* title:arch title:\"stone arch\" kind:guide"
        " company:\"Dorman, Long & Co\" year:2015..2020";
    EXPECT_EQ(printed(query), query);
}

TEST(Print, FoldsWordsAndLeavesSpacesAndOddSignsOut) {
    EXPECT_EQ(printed("  Crème,  (BRÛLÉE)! "), "creme brulee");
}

TEST(Print, KeepsWhatWasTypedAsOneTogether) {
    EXPECT_EQ(printed("over-the-air std::sort title:over-the-ai*"),
              "over-the-air std-sort title:over-the-ai*");
    EXPECT_EQ(printed("over the air"), "over the air");
}

TEST(Print, WritesAlternatives) {
    EXPECT_EQ(printed("x a OR \"b c\" OR kind:guide y"), "x a OR \"b c\" OR kind:guide y");
    EXPECT_EQ(printed("over-the-air OR wired"), "\"over the air\" OR wired");
}

TEST(Print, PutsAValueInQuotesThatNeedsThem) {
    EXPECT_EQ(printValue("guide"), "guide");
    EXPECT_EQ(printValue("5\" gun"), "\"5\"\" gun\"");
    EXPECT_EQ(printValue("/etc"), "\"/etc\"");
    EXPECT_EQ(printValue("a*"), "\"a*\"");
    EXPECT_EQ(printValue(""), "\"\"");
    EXPECT_EQ(printValue("a\u3000b"), "\"a\u3000b\"");
}

TEST(Print, WritesNothingForAnEmptyQuery) {
    EXPECT_EQ(print(Query()), "");
}

TEST(Print, KeepsWordsApartThatBelongToNoTypedWord) {
    Query query;
    for (const char* word : {"a", "b"}) {
        Term term;
        term.words = {word};
        query.terms.push_back(term);
    }
    EXPECT_EQ(print(query), "a b");
}

TEST(Print, IsReadAsTheSameQueryWhateverWasTyped) {
    test::RandomQuery random(21);
    for (int round = 0; round < 5000 && !testing::Test::HasFailure(); ++round) {
        const std::string text = random.next();
        const Query query = parse(text).query;
        EXPECT_EQ(test::withoutRanges(parse(print(query)).query), test::withoutRanges(query)) << text << '\n'
                                                                                              << print(query);
    }
}

TEST(Print, OfWhatWasPrintedIsTheSame) {
    test::RandomQuery random(22);
    for (int round = 0; round < 5000 && !testing::Test::HasFailure(); ++round) {
        const std::string text = random.next();
        EXPECT_EQ(printed(printed(text)), printed(text)) << text;
    }
}

TEST(Print, IsReadAsTheSameQueryWhenTheQueryIsTooLong) {
    std::string text;
    for (int count = 0; count < 2000; ++count)
        text += "\uFDFA OR ";  // it folds to a longer word
    const Query query = parse(text).query;
    EXPECT_EQ(test::withoutRanges(parse(print(query)).query), test::withoutRanges(query));
    EXPECT_LE(print(query).size(), mostQueryBytes);
}

}  // namespace
}  // namespace carrel::search
