// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

#include "tests/core/search/searched_pages.h"

namespace carrel::search {
namespace {

using test::requestFor;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class AnswerTest : public testing::Test {
protected:
    /// Ten tables, twenty pages and one bridge that hold the word.
    AnswerTest() {
        for (int number = 10; number < 40; ++number) {
            const std::string slug = "p" + std::to_string(number);
            pages_.with(slug, number < 20 ? "kind: table" : "kind: page", "A deck, said " + slug + ".");
        }
        pages_.with("one", "kind: bridge", "Another deck.").with("other", "kind: bridge", "Nothing.");
    }

    Answer limited(const std::string& query, std::size_t limit) {
        Request request = requestFor(query);
        request.limit = limit;
        return pages_.answer(request);
    }

    static void expectEmpty(const Answer& answer) {
        EXPECT_THAT(answer.hits, IsEmpty());
        EXPECT_EQ(answer.total, 0U);
        EXPECT_THAT(answer.kinds, IsEmpty());
        EXPECT_FALSE(answer.correction);
    }

    test::SearchedPages pages_;
};

TEST_F(AnswerTest, HasAsManyHitsAsAreAskedFor) {
    EXPECT_THAT(limited("deck", 3).hits, SizeIs(3));
    EXPECT_THAT(limited("deck", 0).hits, IsEmpty());
}

TEST_F(AnswerTest, HasAllHitsWithoutALimit) {
    EXPECT_THAT(limited("deck", 31).hits, SizeIs(31));
    EXPECT_THAT(limited("deck", std::numeric_limits<std::size_t>::max()).hits, SizeIs(31));
}

TEST_F(AnswerTest, BeginsAlikeWhateverTheLimit) {
    const auto all = test::slugsOf(limited("deck p25", 31));
    EXPECT_EQ(test::slugsOf(limited("deck p25", 4)), std::vector(all.begin(), all.begin() + 4));
}

TEST_F(AnswerTest, CountsAllThatWasFoundWhateverTheLimit) {
    EXPECT_EQ(limited("deck", 3).total, 31U);
}

TEST_F(AnswerTest, CountsByKindInTheOrderOfTheKindsWhateverTheLimit) {
    EXPECT_THAT(limited("deck", 3).kinds,
                ElementsAre(FacetCount{"page", 20}, FacetCount{"bridge", 1}, FacetCount{"table", 10}));
}

TEST_F(AnswerTest, CountsOnlyKindsThatWereFound) {
    EXPECT_THAT(limited("deck -kind:bridge", 3).kinds,
                ElementsAre(FacetCount{"page", 20}, FacetCount{"table", 10}));
}

TEST_F(AnswerTest, IsEmptyWhenNothingIsFound) {
    expectEmpty(pages_.answer(requestFor("xylophone")));
}

TEST_F(AnswerTest, IsEmptyWhenNothingIsAskedFor) {
    expectEmpty(pages_.answer(requestFor("")));
    expectEmpty(pages_.answer(requestFor("?!")));
}

TEST_F(AnswerTest, IsEmptyWhenTheSearchIsStopped) {
    std::stop_source stop;
    stop.request_stop();
    expectEmpty(pages_.index().search(requestFor("deck sadi"), stop.get_token()));
    expectEmpty(pages_.index().search(requestFor("kind:bridge"), stop.get_token()));
}

TEST_F(AnswerTest, IsWholeAgainAfterASearchThatWasStopped) {
    std::stop_source stop;
    stop.request_stop();
    expectEmpty(pages_.index().search(requestFor("deck"), stop.get_token()));
    EXPECT_EQ(pages_.answer(requestFor("deck")).total, 31U);
}

}  // namespace
}  // namespace carrel::search
