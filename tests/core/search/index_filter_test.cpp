// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/search/searched_pages.h"

namespace carrel::search {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

/// What every Index promises of the fields that it is asked for.
class IndexFilterTest : public testing::Test {
protected:
    IndexFilterTest() {
        pages_.with("north", "title: Forth Bridge\nkind: bridge\nyear: 1890\ntags: [cantilever, rail]",
                    "A bridge of steel.");
        pages_.with("iron", "title: The Iron Bridge\nkind: bridge\nyear: 1779\ntags: [arch]",
                    "The first bridge of iron.");
        pages_.with("severn", "title: Severn\nkind: page\nOwner: Crown Estate\nlength: long",
                    "The first bridge over this river was of iron.");
        pages_.with("types", "title: Types of bridge\nkind: table\nyear: about 1900", "Iron and steel.");
    }

    test::SearchedPages pages_;
};

TEST_F(IndexFilterTest, KeepsAKind) {
    EXPECT_THAT(pages_.find("steel kind:bridge"), ElementsAre("north"));
    EXPECT_THAT(pages_.find("steel -kind:bridge"), ElementsAre("types"));
}

TEST_F(IndexFilterTest, KeepsWhatBeginsLikeTheValue) {
    EXPECT_THAT(pages_.find("kind:Bri"), UnorderedElementsAre("north", "iron"));
}

TEST_F(IndexFilterTest, KeepsOnlyWhatIsTheValueWhereThatStandsInQuotes) {
    EXPECT_THAT(pages_.find("kind:\"Bri\""), IsEmpty());
    EXPECT_THAT(pages_.find("kind:\"bridge\""), UnorderedElementsAre("north", "iron"));
    EXPECT_THAT(pages_.find("owner:\"crown-estate\" river"), ElementsAre("severn"));
}

TEST_F(IndexFilterTest, KeepsWhatBeginsLikeAValueWhoseQuoteIsNotClosedYet) {
    EXPECT_THAT(pages_.find(test::typing("owner:\"crown es")), ElementsAre("severn"));
}

TEST_F(IndexFilterTest, ListsAllThatFitsByTitleWithoutAWord) {
    EXPECT_THAT(pages_.find("kind:bridge"), ElementsAre("north", "iron"));
    EXPECT_THAT(pages_.find("-kind:bridge"), ElementsAre("severn", "types"));
}

TEST_F(IndexFilterTest, ListsFewOfManyByTitleWithoutAWord) {
    for (int number = 10; number < 40; ++number)
        pages_.with("page" + std::to_string(number), "title: " + std::to_string(number) + "\nkind: page",
                    "Text.");
    EXPECT_THAT(pages_.find("kind:bridge"), ElementsAre("north", "iron"));
}

TEST_F(IndexFilterTest, ListsTheFirstByTitleWithoutAWord) {
    Request request = test::requestFor("kind:bridge OR kind:page OR kind:table");
    request.limit = 2;
    EXPECT_THAT(pages_.find(request), ElementsAre("north", "severn"));
    EXPECT_EQ(pages_.answer(request).total, 4U);
}

TEST_F(IndexFilterTest, KeepsATag) {
    EXPECT_THAT(pages_.find("tag:arch"), ElementsAre("iron"));
    EXPECT_THAT(pages_.find("tag:rail tag:cantilever"), ElementsAre("north"));
    EXPECT_THAT(pages_.find("tag:rail tag:arch"), IsEmpty());
}

TEST_F(IndexFilterTest, KeepsALibrary) {
    EXPECT_THAT(pages_.find("severn in:pages"), ElementsAre("severn"));
    EXPECT_THAT(pages_.find("severn in:books"), IsEmpty());
}

TEST_F(IndexFilterTest, KeepsTheValueOfAField) {
    EXPECT_THAT(pages_.find("length:LONG"), ElementsAre("severn"));
    EXPECT_THAT(pages_.find("year:1779"), ElementsAre("iron"));
}

TEST_F(IndexFilterTest, TakesTheNameOfAFieldWithoutRegardToCase) {
    EXPECT_THAT(pages_.find("owner:\"crown estate\""), ElementsAre("severn"));
    EXPECT_THAT(pages_.find("Owner:crown-est"), ElementsAre("severn"));
}

TEST_F(IndexFilterTest, KeepsARangeOfNumbersWithItsEnds) {
    EXPECT_THAT(pages_.find("year:1779..1890"), UnorderedElementsAre("north", "iron"));
    EXPECT_THAT(pages_.find("year:1780..1889"), IsEmpty());
}

TEST_F(IndexFilterTest, KeepsARangeThatIsOpenAtAnEnd) {
    EXPECT_THAT(pages_.find("year:1780.."), ElementsAre("north"));
    EXPECT_THAT(pages_.find("year:..1780"), ElementsAre("iron"));
}

TEST_F(IndexFilterTest, FindsNothingForAValueThatNothingHas) {
    EXPECT_THAT(pages_.find("kind:tunnel"), IsEmpty());
    EXPECT_THAT(pages_.find("kind:\"\""), IsEmpty());
    EXPECT_THAT(pages_.find("year:first..last"), IsEmpty());
}

TEST_F(IndexFilterTest, ReadsAFieldThatTheLibraryDoesNotKnowAsWords) {
    pages_.with("protocol", "title: Protocol", "It says \"river:iron\" on the gate.");
    EXPECT_THAT(pages_.find("river:iron"), ElementsAre("protocol"));
}

TEST_F(IndexFilterTest, FindsAWordOnlyInTheTitleWhereItIsAskedFor) {
    EXPECT_THAT(pages_.find("title:bridges"), UnorderedElementsAre("north", "iron", "types"));
    EXPECT_THAT(pages_.find("steel title:iron"), ElementsAre("iron"));
}

TEST_F(IndexFilterTest, FindsAPrefixOnlyInTheTitleWhereItIsAskedFor) {
    EXPECT_THAT(pages_.find("title:iro*"), ElementsAre("iron"));
    EXPECT_THAT(pages_.find(test::typing("title:iro")), ElementsAre("iron"));
}

TEST_F(IndexFilterTest, FindsAPhraseOnlyInTheTitleWhereItIsAskedFor) {
    EXPECT_THAT(pages_.find("title:\"iron bridge\""), ElementsAre("iron"));
    EXPECT_THAT(pages_.find("title:\"first bridge\""), IsEmpty());
}

TEST_F(IndexFilterTest, LeavesOutOnlyTitlesWithAWordThatIsExcludedThere) {
    EXPECT_THAT(pages_.find("iron -title:iron"), UnorderedElementsAre("severn", "types"));
}

}  // namespace
}  // namespace carrel::search
