// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/search/searched_pages.h"

namespace carrel::search {
namespace {

using test::requestFor;
using test::typing;
using testing::ElementsAre;
using testing::IsEmpty;

/// What every Index does with words that are nowhere in the library.
class CorrectionTest : public testing::Test {
protected:
    CorrectionTest() {
        pages_.with("arch", "title: Arch\nyear: 1779", "A bridge of stone. Architecture of Brücken.");
        pages_.with("cat", "title: Ferry", "The cat of the ferryman.");
        pages_.with("cars", "title: Deck", "Cars, cars and cars; carts, too. A suspension of steel.");
    }

    /// The query as it was searched; empty when nothing was corrected.
    std::string corrected(const Request& request) {
        const auto correction = pages_.answer(request).correction;
        return correction ? correction->text : std::string();
    }
    std::string corrected(const std::string& query) { return corrected(requestFor(query)); }

    test::SearchedPages pages_;
};

TEST_F(CorrectionTest, TakesTheLikeliestWordAndFindsIt) {
    EXPECT_EQ(corrected("stome"), "stone");
    EXPECT_THAT(pages_.find("stome"), ElementsAre("arch"));
    EXPECT_THAT(pages_.hit("stome").snippet.marks, testing::SizeIs(1));
}

TEST_F(CorrectionTest, TellsNothingWhenAllWordsAreThere) {
    EXPECT_FALSE(pages_.answer(requestFor("stone bridge")).correction);
}

TEST_F(CorrectionTest, KeepsTheRestOfTheQueryAsItWasTyped) {
    EXPECT_EQ(corrected("Über  \"of stone\" STOME -x kind:page, brigde!"),
              "Über  \"of stone\" stone -x kind:page, bridge!");
}

TEST_F(CorrectionTest, CorrectsAPartOfAHyphenatedWord) {
    EXPECT_EQ(corrected("steel-brigde-arch"), "steel-bridge-arch");
}

TEST_F(CorrectionTest, CorrectsAWordAlikeWhereverItStands) {
    EXPECT_EQ(corrected("stome brigde stome or stome"), "stone bridge stone or stone");
}

TEST_F(CorrectionTest, CorrectsAWordThatIsAskedOfTheTitle) {
    EXPECT_EQ(corrected("title:ferrry"), "title:ferry");
    EXPECT_THAT(pages_.find("title:ferrry"), ElementsAre("cat"));
}

TEST_F(CorrectionTest, MendsOneLetterThatIsWrongMissingTooManyOrSwapped) {
    EXPECT_EQ(corrected("stane"), "stone");
    EXPECT_EQ(corrected("stne"), "stone");
    EXPECT_EQ(corrected("stonne"), "stone");
    EXPECT_EQ(corrected("sotne"), "stone");
}

TEST_F(CorrectionTest, MendsTwoLettersOnlyOfALongWord) {
    EXPECT_EQ(corrected("suspansian"), "suspension");
    EXPECT_EQ(corrected("stime"), "");
}

TEST_F(CorrectionTest, LeavesWordsUnderFourLettersAlone) {
    EXPECT_EQ(corrected("cet"), "");
}

TEST_F(CorrectionTest, CountsLettersAndNotBytes) {
    EXPECT_EQ(corrected("bruckan"), "brucken");
    EXPECT_EQ(corrected("бяк"), "");
}

TEST_F(CorrectionTest, PrefersTheMoreFrequentOfTwoThatAreEquallyNear) {
    EXPECT_EQ(corrected("carys"), "cars");
}

TEST_F(CorrectionTest, PrefersTheNearerToTheMoreFrequent) {
    pages_.with("near", "title: Near", "Pantheon. Cantilena, cantilena, cantilena.");
    EXPECT_EQ(corrected("pantileon"), "pantheon");
}

TEST_F(CorrectionTest, LeavesAnotherFormOfAWordAlone) {
    EXPECT_EQ(corrected("cats"), "");
    EXPECT_THAT(pages_.find("cats"), ElementsAre("cat"));
}

TEST_F(CorrectionTest, LeavesTheBeginningOfAWordAloneWhileItIsTyped) {
    EXPECT_EQ(corrected(typing("archite")), "");
    EXPECT_EQ(corrected(typing("stone suspen")), "");
    EXPECT_EQ(corrected(typing("suspemsion")), "suspension");
}

TEST_F(CorrectionTest, TakesAWholeWordWhereThatIsAsNearAsItsBeginning) {
    EXPECT_EQ(corrected(typing("ferrymn")), "ferryman");
}

TEST_F(CorrectionTest, CorrectsABegunWordThatIsNotTheLast) {
    EXPECT_EQ(corrected(typing("ston arch")), "stone arch");
}

TEST_F(CorrectionTest, LeavesExcludedWordsPhrasesPrefixesAndFieldsAlone) {
    EXPECT_EQ(corrected("bridge -stome"), "");
    EXPECT_EQ(corrected("bridge \"stome bridge\""), "");
    EXPECT_EQ(corrected("bridge stome*"), "");
    EXPECT_EQ(corrected("bridge kind:pege"), "");
}

TEST_F(CorrectionTest, LeavesNumbersAlone) {
    pages_.with("years", "title: Years", "Opened in 2021.");
    EXPECT_EQ(corrected("2031"), "");
}

TEST_F(CorrectionTest, LeavesEveryWordAloneWhenToldSo) {
    Request request = requestFor("stome");
    request.correct = false;
    EXPECT_EQ(corrected(request), "");
    EXPECT_THAT(pages_.find(request), IsEmpty());
}

TEST_F(CorrectionTest, IsMadeInTheTextThatWasReadWhereBytesAreBroken) {
    EXPECT_EQ(corrected("\x80\x80 stome"), "\uFFFD\uFFFD stone");
}

}  // namespace
}  // namespace carrel::search
