// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/faceting.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/search/searched_pages.h"

namespace carrel::search {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class FacetingTest : public testing::Test {
protected:
    FacetingTest() {
        pages_.with("north", "kind: bridge\nyear: 1890\ntags: [steel, rail]",
                    "It carries trains over water.");
        pages_.with("iron", "kind: bridge\nyear: 1779\ntags: [arch]", "It carries people over water.");
        pages_.with("chart", "kind: table\nyear: 1890\ntags: [steel]", "What carries what over water.");
        pages_.with("pier", "kind: page\ntags: [arch]", "It stands in the sea.");
    }

    FacetedAnswer ask(const std::string& query) {
        Request request = test::requestFor(query);
        request.facets = {"tag", "year"};
        request.marked = {{"bookmark", {{"pages", "north"}, {"pages", "pier"}}}, {"note", {}}};
        return searchFaceted([&](const Request& each,
                                 const std::stop_token& stop) { return pages_.index().search(each, stop); },
                             request, {});
    }

    static std::vector<std::string> countsOf(const FacetedAnswer& given, const std::string& field) {
        std::vector<std::string> lines;
        for (const Facet& facet : given.facets)
            for (const FacetCount& each : facet.counts)
                if (facet.field == field) lines.push_back(each.value + ' ' + std::to_string(each.count));
        return lines;
    }

    test::SearchedPages pages_;
};

TEST_F(FacetingTest, CountsWhatWasFound) {
    const FacetedAnswer given = ask("water");
    EXPECT_THAT(countsOf(given, "kind"), ElementsAre("bridge 2", "table 1"));
    EXPECT_THAT(countsOf(given, "tag"), ElementsAre("steel 2", "arch 1", "rail 1"));
    EXPECT_THAT(countsOf(given, "year"), ElementsAre("1890 2", "1779 1"));
    EXPECT_THAT(countsOf(given, "has"), ElementsAre("bookmark 1", "note 0"));
}

TEST_F(FacetingTest, CountsAFieldAsIfNothingWereChosenFromIt) {
    const FacetedAnswer given = ask("water kind:table");
    EXPECT_THAT(test::slugsOf(given.answer), ElementsAre("chart"));
    EXPECT_THAT(countsOf(given, "kind"), ElementsAre("bridge 2", "table 1"));
}

TEST_F(FacetingTest, CountsTheOtherFieldsWithinWhatIsChosen) {
    EXPECT_THAT(countsOf(ask("water kind:table"), "tag"), ElementsAre("steel 1"));
}

TEST_F(FacetingTest, SaysHowMuchThereWasWithoutAnyChoice) {
    EXPECT_EQ(ask("water kind:table tag:steel has:note").unchosen, 3U);
    EXPECT_EQ(ask("water").unchosen, 3U);
}

TEST_F(FacetingTest, CountsTheWholeLibraryWhereNothingElseIsAskedFor) {
    const FacetedAnswer chosen = ask("kind:page");
    EXPECT_THAT(countsOf(chosen, "kind"), ElementsAre("page 1", "bridge 2", "table 1"));
    EXPECT_EQ(chosen.unchosen, 4U);
    const FacetedAnswer empty = ask("");
    EXPECT_THAT(empty.answer.hits, IsEmpty());
    EXPECT_THAT(countsOf(empty, "kind"), ElementsAre("page 1", "bridge 2", "table 1"));
}

TEST_F(FacetingTest, KeepsWhatIsExcludedOut) {
    EXPECT_THAT(countsOf(ask("water -kind:table"), "kind"), ElementsAre("bridge 2"));
}

}  // namespace
}  // namespace carrel::search
