// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// What docs/guide/searching.md says of words that are written in more than one way.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/search/searched_pages.h"

namespace carrel::search {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class IndexWordFormsTest : public testing::Test {
protected:
    IndexWordFormsTest() {
        pages_.with("names", "title: Names", "GitHub and healthcare.gov run over-the-air, says the C.T.O.");
        pages_.with("signs", "title: Signs", "Written in C++ by 1,400 people.");
        pages_.with("letters", "title: Letters", "Written in C by some.");
        pages_.with("city", "title: City", "東京都の天気");
        pages_.with("arches", "title: Vault", "An arch.");
    }

    std::vector<std::string> find(const std::string& query) {
        Request request = test::requestFor(query);
        request.correct = false;
        return pages_.find(request);
    }

    test::SearchedPages pages_;
};

TEST_F(IndexWordFormsTest, FindANameByItsParts) {
    for (const char* query : {"github", "hub", "healthcare.gov", "healthcare", "title:names hub"})
        EXPECT_THAT(find(query), ElementsAre("names")) << query;
}

TEST_F(IndexWordFormsTest, FindAHyphenatedWordInEveryWriting) {
    for (const char* query : {"over-the-air", "overtheair", "\"over the air\"", "\"over-the-air\""})
        EXPECT_THAT(find(query), ElementsAre("names")) << query;
}

TEST_F(IndexWordFormsTest, FindInitials) {
    EXPECT_THAT(find("cto"), ElementsAre("names"));
    EXPECT_THAT(find("C.T.O."), ElementsAre("names"));
}

TEST_F(IndexWordFormsTest, FindAWordWithSignsByItselfAndByItsLetter) {
    EXPECT_THAT(find("C++"), ElementsAre("signs"));
    EXPECT_THAT(find("C"), testing::UnorderedElementsAre("letters", "signs"));
}

TEST_F(IndexWordFormsTest, FindANumberWithGroups) {
    for (const char* query : {"1400", "1,400", "1'400"})
        EXPECT_THAT(find(query), ElementsAre("signs")) << query;
}

TEST_F(IndexWordFormsTest, FindNeighboursInATextWithoutSpaces) {
    for (const char* query : {"東京", "京都", "東京都の天気", "\"京都の\""})
        EXPECT_THAT(find(query), ElementsAre("city")) << query;
    EXPECT_THAT(find("\"京東\""), IsEmpty());
}

TEST_F(IndexWordFormsTest, FindNoOtherFormOfAWordInQuotes) {
    EXPECT_THAT(find("arches"), ElementsAre("arches"));
    EXPECT_THAT(find("\"arches\""), IsEmpty());
}

}  // namespace
}  // namespace carrel::search
