// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/index.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/library/open_error.h"
#include "tests/core/library/bridges.h"
#include "tests/core/search/searched_pages.h"

namespace carrel::search {
namespace {

using test::typing;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

/// What every Index promises of the words that it is asked for.
class IndexTest : public testing::Test {
protected:
    IndexTest() {
        pages_.with("arch", "title: Arch\naliases: [Vault]\ntags: [masonry]",
                    "Carries its load over an opening.");
        pages_.with("beam", "title: Beam\nlead: It bends.", "A plank, say. An opening is spanned.");
        pages_.with("cable", "title: Cable", "## Über Brücken\n\nIt is the load-carrying part of them.");
        pages_.with("deck", "title: Deck", "An architect's work. He carried it over.");
    }

    test::SearchedPages pages_;
};

TEST_F(IndexTest, FindsAWordOfTheText) {
    EXPECT_THAT(pages_.find("plank"), ElementsAre("beam"));
}

TEST_F(IndexTest, FindsAWordOfTitleAliasTagLeadAndHeading) {
    EXPECT_THAT(pages_.find("cable"), ElementsAre("cable"));
    EXPECT_THAT(pages_.find("vault"), ElementsAre("arch"));
    EXPECT_THAT(pages_.find("masonry"), ElementsAre("arch"));
    EXPECT_THAT(pages_.find("bends"), ElementsAre("beam"));
    EXPECT_THAT(pages_.find("brücken"), ElementsAre("cable"));
}

TEST_F(IndexTest, FindsEveryFormOfAWord) {
    EXPECT_THAT(pages_.find("carry"), UnorderedElementsAre("arch", "cable", "deck"));
    EXPECT_THAT(pages_.find("openings"), UnorderedElementsAre("arch", "beam"));
}

TEST_F(IndexTest, FindsWithoutRegardToCaseAndAccents) {
    EXPECT_THAT(pages_.find("UBER BRUCKEN"), ElementsAre("cable"));
}

TEST_F(IndexTest, FindsAPartOfAHyphenatedWord) {
    EXPECT_THAT(pages_.find("load"), UnorderedElementsAre("arch", "cable"));
}

TEST_F(IndexTest, FindsWhatHoldsAnyOfTheWords) {
    EXPECT_THAT(pages_.find("plank masonry"), UnorderedElementsAre("arch", "beam"));
}

TEST_F(IndexTest, FindsTheBeginningOfTheLastWordWhileItIsTyped) {
    EXPECT_THAT(pages_.find(typing("plank archi")), UnorderedElementsAre("beam", "deck"));
}

TEST_F(IndexTest, FindsAWordThatIsTypedBeyondItsStem) {
    EXPECT_THAT(pages_.find(typing("openin")), UnorderedElementsAre("arch", "beam"));
    EXPECT_THAT(pages_.find(typing("carryin")), ElementsAre("cable"));
}

TEST_F(IndexTest, TakesAllWordsButTheLastWhole) {
    EXPECT_THAT(pages_.find(typing("arc plank")), ElementsAre("beam"));
}

TEST_F(IndexTest, TakesTheLastWordWholeBehindASpace) {
    EXPECT_THAT(pages_.find(typing("arch")), UnorderedElementsAre("arch", "deck"));
    EXPECT_THAT(pages_.find(typing("arch ")), ElementsAre("arch"));
}

TEST_F(IndexTest, TakesTheLastWordWholeBehindAQuote) {
    EXPECT_THAT(pages_.find(typing("\"arch\"")), ElementsAre("arch"));
}

TEST_F(IndexTest, TakesTheLastWordWholeWhenItIsNotTyped) {
    EXPECT_THAT(pages_.find("arch"), ElementsAre("arch"));
}

TEST_F(IndexTest, FindsAPrefixThatIsAskedFor) {
    EXPECT_THAT(pages_.find("arch* plank"), UnorderedElementsAre("arch", "beam", "deck"));
}

TEST_F(IndexTest, FindsAPhraseOnlyWhereItsWordsStandOneBehindTheOther) {
    EXPECT_THAT(pages_.find("\"over an opening\""), ElementsAre("arch"));
    EXPECT_THAT(pages_.find("\"an opening over\""), IsEmpty());
}

TEST_F(IndexTest, FindsNoPhraseInTheOrderOfTheAlphabet) {
    EXPECT_THAT(pages_.find("\"an architect\""), ElementsAre("deck"));
    EXPECT_THAT(pages_.find("\"over work\""), IsEmpty());
}

TEST_F(IndexTest, LeavesOutWhatHoldsAnExcludedWord) {
    EXPECT_THAT(pages_.find("opening -plank"), ElementsAre("arch"));
    EXPECT_THAT(pages_.find("opening -plan*"), ElementsAre("arch"));
}

TEST_F(IndexTest, LeavesOutWhatHoldsAnExcludedPhrase) {
    EXPECT_THAT(pages_.find("load -\"load over\""), ElementsAre("cable"));
    EXPECT_THAT(pages_.find("load -\"over load\""), UnorderedElementsAre("arch", "cable"));
}

TEST_F(IndexTest, FindsNothingWhenAWordIsOnlyExcluded) {
    EXPECT_THAT(pages_.find("-plank"), IsEmpty());
}

TEST(OpenIndex, RefusesAFileThatIsNotThere) {
    const test::TemporaryFolder folder;
    EXPECT_THROW(openIndex(folder.path() / "none.carrel"), library::OpenError);
}

TEST(OpenIndex, RefusesALibraryWithoutAnIndex) {
    const test::TemporaryFolder folder;
    const auto file = test::writeLibrary(folder.path() / "bare.carrel", {test::arch()});
    EXPECT_THROW(openIndex(file), library::OpenError);
}

}  // namespace
}  // namespace carrel::search
