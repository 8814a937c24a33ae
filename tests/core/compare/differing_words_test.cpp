// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/differing_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/text/utf8.h"
#include "tests/core/text/random_text.h"

namespace carrel::compare {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The stretches of the first text.
std::vector<std::string> markedIn(const std::vector<std::string>& texts, const std::string& language = "en") {
    std::vector<std::string> words;
    const auto all = differingWords(texts, language);
    for (const Range& stretch : all.front())
        words.emplace_back(text::slice(texts.front(), stretch));
    return words;
}

TEST(DifferingWords, AreThoseThatNoOtherTextHas) {
    EXPECT_THAT(markedIn({"Usually outward", "Usually inward"}), ElementsAre("outward"));
}

TEST(DifferingWords, AreNoOnesOfEqualTexts) {
    EXPECT_THAT(markedIn({"Chief executive", "chief EXECUTIVE"}), IsEmpty());
}

TEST(DifferingWords, CompareByTheStemInALanguage) {
    EXPECT_THAT(markedIn({"Build or buy", "Buys most things"}), ElementsAre("Build"));
    EXPECT_THAT(markedIn({"buy", "buys"}, ""), ElementsAre("buy"));
}

TEST(DifferingWords, AreOneStretchWhereTheyAreNeighbours) {
    EXPECT_THAT(markedIn({"the steady platform, staff", "the staff"}), ElementsAre("steady platform"));
}

TEST(DifferingWords, EndAtPunctuation) {
    EXPECT_THAT(markedIn({"Customers, investors", "Staff"}), ElementsAre("Customers", "investors"));
}

TEST(DifferingWords, TakeInGrammarBetweenThem) {
    EXPECT_THAT(markedIn({"heads of departments and staff", "staff"}), ElementsAre("heads of departments"));
}

TEST(DifferingWords, AreOnlyTheOddOnesOfSeveralTexts) {
    EXPECT_THAT(markedIn({"CEO", "CEO", "CIO"}), IsEmpty());
    EXPECT_THAT(markedIn({"CIO", "CEO", "CEO"}), ElementsAre("CIO"));
}

TEST(DifferingWords, AreNoOnesBesideNothing) {
    EXPECT_THAT(markedIn({"147 million", "", ""}), IsEmpty());
}

TEST(DifferingWords, AreCountedInCodePoints) {
    EXPECT_THAT(markedIn({"größe größer", "größe"}, ""), ElementsAre("größer"));
}

TEST(DifferingWords, LieWithinTheirTextsInOrder) {
    test::RandomText random{52};
    for (int round = 0; round < 2000 && !testing::Test::HasFailure(); ++round) {
        const std::vector<std::string> texts = {random.text(20), random.text(20), random.text(20)};
        const auto marked = differingWords(texts, "en");
        for (std::size_t at = 0; at < texts.size(); ++at) {
            std::uint32_t end = 0;
            for (const Range& stretch : marked[at]) {
                EXPECT_GE(stretch.begin, end);
                EXPECT_LT(stretch.begin, stretch.end);
                end = stretch.end;
            }
            EXPECT_LE(end, text::countCodePoints(texts[at]));
        }
    }
}

}  // namespace
}  // namespace carrel::compare
