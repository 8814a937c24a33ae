// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/comparison_state.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/text/random_text.h"

namespace carrel::compare {
namespace {

using testing::ElementsAre;

TEST(ComparisonState, IsWrittenAsAQuery) {
    EXPECT_EQ(toQuery({{}, {"cto", "ciso"}, true}), "columns=cto,ciso&differences");
    EXPECT_EQ(toQuery({{"equifax", "notes/a b"}, {}, false}), "articles=equifax,notes/a%20b");
}

TEST(ComparisonState, IsNothingForWhatIsShownAtFirst) {
    EXPECT_EQ(toQuery({}), "");
    EXPECT_EQ(readComparisonState(""), ComparisonState{});
}

TEST(ComparisonState, IsReadAsFarAsItMakesSense) {
    EXPECT_EQ(readComparisonState("x&columns=cto,,cto,%2C&=&differences=no&articles"),
              (ComparisonState{{}, {"cto", ","}, true}));
}

TEST(ComparisonState, IsReadAsItWasWritten) {
    test::RandomText random{53};
    for (int round = 0; round < 2000 && !testing::Test::HasFailure(); ++round) {
        ComparisonState state;
        state.onlyDifferences = random.below(2) == 0;
        for (std::size_t left = random.below(4); left > 0; --left)
            state.columns.push_back(std::to_string(left) + random.text(6));
        EXPECT_EQ(readComparisonState(toQuery(state)), state) << toQuery(state);
    }
}

TEST(ComparisonState, NamesAnArticleOfAnotherLibraryByThatToo) {
    EXPECT_EQ(nameOfArticle({"handbook", "cto"}, "handbook"), "cto");
    EXPECT_EQ(nameOfArticle({"notes", "cto"}, "handbook"), "notes/cto");
    EXPECT_EQ(articleNamed("cto", "handbook"), (library::ArticleKey{"handbook", "cto"}));
    EXPECT_EQ(articleNamed("notes/cto", "handbook"), (library::ArticleKey{"notes", "cto"}));
}

class ColumnsNamedTest : public testing::Test {
protected:
    Comparison comparison_{
        "", {{"CTO", {}, true, "cto"}, {"CIO", {}, true, "cio"}, {"CISO", {}, false, "ciso"}}, {}};
};

TEST_F(ColumnsNamedTest, AreInTheOrderOfTheNames) {
    EXPECT_THAT(columnsNamed(comparison_, {"ciso", "cto"}), ElementsAre(2, 0));
}

TEST_F(ColumnsNamedTest, LeaveOutNamesOfNoneAndThoseGivenTwice) {
    EXPECT_THAT(columnsNamed(comparison_, {"cfo", "cio", "cio"}), ElementsAre(1));
}

TEST_F(ColumnsNamedTest, AreThoseShownAtFirstWhereNoNameIsOne) {
    EXPECT_THAT(columnsNamed(comparison_, {"cfo"}), ElementsAre(0, 1));
}

}  // namespace
}  // namespace carrel::compare
