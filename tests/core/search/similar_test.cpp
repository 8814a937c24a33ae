// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/search/searched_pages.h"

namespace carrel::search {
namespace {

using testing::IsEmpty;

/// What every Index says of articles that are alike.
class SimilarTest : public testing::Test {
protected:
    SimilarTest() {
        pages_.with("arch", "title: Arch", "Voussoirs and a keystone carry an arch of masonry.");
        pages_.with("vault", "title: Vault", "A vault of masonry, with voussoirs and a keystone.");
        pages_.with("cable", "title: Cable", "Strands of steel hang between pylons.");
        pages_.with("stay", "title: Stay", "Steel strands, stretched from pylons.");
    }

    std::vector<std::string> similarTo(const std::string& slug, std::size_t limit = 10) {
        std::vector<std::string> slugs;
        for (const SimilarArticle& each : pages_.index().similar({"pages", slug}, limit))
            slugs.push_back(each.article.slug);
        return slugs;
    }

    test::SearchedPages pages_;
};

TEST_F(SimilarTest, PutsTheArticleFirstThatHasTheMostRareWordsInCommon) {
    EXPECT_EQ(similarTo("arch").front(), "vault");
    EXPECT_EQ(similarTo("stay").front(), "cable");
}

TEST_F(SimilarTest, LeavesTheArticleItselfOut) {
    EXPECT_THAT(similarTo("arch"), testing::Not(testing::Contains("arch")));
}

TEST_F(SimilarTest, GivesAsManyAsAreAskedFor) {
    EXPECT_EQ(similarTo("arch", 1).size(), 1U);
}

TEST_F(SimilarTest, FindsNothingForAnArticleThatIsNotThere) {
    EXPECT_THAT(similarTo("none"), IsEmpty());
}

TEST_F(SimilarTest, GivesScoresFromOneToZeroInFallingOrder) {
    double before = 1;
    for (const SimilarArticle& each : pages_.index().similar({"pages", "arch"}, 10)) {
        EXPECT_LE(each.score, before);
        EXPECT_GT(each.score, 0);
        before = each.score;
    }
}

}  // namespace
}  // namespace carrel::search
