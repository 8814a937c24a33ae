// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/search/searched_pages.h"

namespace carrel::search {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAre;

/// What every Index does with alternatives.
class IndexOrTest : public testing::Test {
protected:
    IndexOrTest() {
        pages_.with("arch", "title: Arch\nkind: bridge", "Built of stone, long ago.");
        pages_.with("beam", "title: Beam\nkind: bridge", "Built of steel.");
        pages_.with("roof", "title: Roof\nkind: table", "Built of wood, long ago.");
    }

    test::SearchedPages pages_;
};

TEST_F(IndexOrTest, FindsEitherWord) {
    EXPECT_THAT(pages_.find("stone OR steel"), UnorderedElementsAre("arch", "beam"));
}

TEST_F(IndexOrTest, FindsEitherFieldOrPhraseAndNothingElse) {
    EXPECT_THAT(pages_.find("kind:table OR title:beam"), UnorderedElementsAre("beam", "roof"));
    EXPECT_THAT(pages_.find("built \"of steel\" OR \"of wood\""), UnorderedElementsAre("beam", "roof"));
    EXPECT_THAT(pages_.find("built kind:table OR steel"), UnorderedElementsAre("beam", "roof"));
}

TEST_F(IndexOrTest, KeepsWhatElseIsAskedFor) {
    EXPECT_THAT(pages_.find("kind:bridge \"long ago\" OR kind:table"), ElementsAre("arch"));
    EXPECT_THAT(pages_.find("kind:bridge OR kind:table -\"long ago\""), ElementsAre("beam"));
}

TEST_F(IndexOrTest, LetsTheLastWordGoOnWhileItIsTyped) {
    EXPECT_THAT(pages_.find(test::typing("stone OR ste")), UnorderedElementsAre("arch", "beam"));
    EXPECT_THAT(pages_.find(test::typing("kind:table OR title:bea")), UnorderedElementsAre("beam", "roof"));
}

TEST_F(IndexOrTest, ReadsAnUnknownFieldAmongThemAsWords) {
    EXPECT_THAT(pages_.find("of:wood OR kind:table"), ElementsAre("roof"));
}

}  // namespace
}  // namespace carrel::search
