// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/home/home_plan.h"

#include <gmock/gmock.h>

namespace carrel::desktop {
namespace {

workspace::Contents libraryOf(const std::vector<std::string>& slugs, library::Kind kind) {
    workspace::Contents contents;
    for (const std::string& slug : slugs)
        contents.articles.push_back({{"l", slug}, slug, kind.id, "", {}});
    contents.description.kinds = {std::move(kind)};
    return contents;
}

library::Kind kindOf(const std::string& id) {
    library::Kind kind;
    kind.id = id;
    return kind;
}

std::vector<std::string> slugsOf(const HomeSection& section) {
    std::vector<std::string> slugs;
    for (const library::Summary& article : section.articles)
        slugs.push_back(article.key.slug);
    return slugs;
}

personal::Visit visitOf(const std::string& slug) {
    return {{"l", slug}, slug, "", {}};
}

/// A path whose items lead to `slugs`, each at its own place in the text.
workspace::OpenArticle pathThrough(const std::vector<std::string>& slugs, std::uint32_t firstNumber) {
    workspace::OpenArticle path;
    markup::Block list;
    list.kind = markup::BlockKind::List;
    list.level = firstNumber;
    std::uint32_t at = 0;
    for (const std::string& slug : slugs) {
        markup::Block item;
        item.kind = markup::BlockKind::ListItem;
        item.range = {at, at + 10};
        list.children.push_back(item);
        library::Link link;
        link.to = library::ArticleKey{"l", slug};
        link.range = {at + 2, at + 5};
        path.links.out.push_back(link);
        at += 10;
    }
    path.document.blocks.push_back(list);
    return path;
}

compare::Comparison comparisonOf(std::initializer_list<const char*> columns) {
    compare::Comparison comparison;
    for (const char* title : columns)
        comparison.columns.push_back({title, std::nullopt, true});
    for (const char* aspect : {"Focus", "Answers to", "Budget"}) {
        compare::Aspect row{aspect, {}, true};
        for (const char* title : columns)
            row.cells.push_back({{}, std::string(aspect) + " of " + title});
        comparison.aspects.push_back(std::move(row));
    }
    return comparison;
}

TEST(HomePlan, ShowsTheBeginningOfAComparison) {
    const TableText table = beginningOf(comparisonOf({"CTO", "CIO", "CISO"}), 2, 2);
    EXPECT_THAT(table.columns, testing::ElementsAre("CTO", "CIO"));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(table.rows[1].aspect, "Answers to");
    EXPECT_THAT(table.rows[1].cells, testing::ElementsAre("Answers to of CTO", "Answers to of CIO"));
}

TEST(HomePlan, ShowsTheColumnsOfAComparisonThatAreShownAtFirst) {
    compare::Comparison comparison = comparisonOf({"CTO", "CIO", "CISO"});
    comparison.columns[1].shown = false;
    const TableText table = beginningOf(comparison, 2, 1);
    EXPECT_THAT(table.columns, testing::ElementsAre("CTO", "CISO"));
    EXPECT_THAT(table.rows[0].cells, testing::ElementsAre("Focus of CTO", "Focus of CISO"));
}

TEST(HomePlan, LeavesOutAKindWithoutArticles) {
    workspace::Contents contents = libraryOf({"a"}, kindOf("page"));
    contents.description.kinds.push_back(kindOf("empty"));
    EXPECT_EQ(planHome(contents).size(), 1U);
}

TEST(HomePlan, IsEmptyForAnEmptyLibrary) {
    EXPECT_TRUE(planHome({}).empty());
}

TEST(HomePlan, PutsFeaturedArticlesFirstInTheirOrder) {
    workspace::Contents contents = libraryOf({"a", "b", "c", "d"}, kindOf("page"));
    contents.description.featured = {"d", "b"};
    EXPECT_THAT(slugsOf(planHome(contents).front()), testing::ElementsAre("d", "b", "a", "c"));
}

TEST(HomePlan, NamesOnlyTheFirstOfVeryManyButCountsAll) {
    std::vector<std::string> slugs;
    for (int number = 0; number < 1000; ++number)
        slugs.push_back(std::to_string(number));
    workspace::Contents contents = libraryOf(slugs, kindOf("page"));
    contents.description.featured = {"999", "nobody"};
    const HomeSection section = planHome(contents).front();
    ASSERT_EQ(section.articles.size(), mostCards);
    EXPECT_EQ(section.articles.front().key.slug, "999");
    EXPECT_EQ(section.articles.back().key.slug, std::to_string(mostCards - 2));
    EXPECT_EQ(section.count, 1000U);
}

TEST(HomePlan, GivesFewArticlesLargeCards) {
    EXPECT_EQ(planHome(libraryOf({"a", "b"}, kindOf("page"))).front().form, CardForm::Topic);
    EXPECT_EQ(planHome(libraryOf({"a", "b", "c", "d", "e", "f", "g"}, kindOf("page"))).front().form,
              CardForm::Compact);
}

TEST(HomePlan, ShowsTheFacetsOfAKindThatHasThem) {
    library::Kind kind = kindOf("case");
    kind.facets = {"company"};
    EXPECT_EQ(planHome(libraryOf({"a"}, kind)).front().form, CardForm::Case);
}

TEST(HomePlan, FollowsAPathThroughItsNumberedList) {
    EXPECT_THAT(stepsOf(pathThrough({"a", "b", "a"}, 1)),
                testing::ElementsAre(library::ArticleKey{"l", "a"}, library::ArticleKey{"l", "b"}));
}

TEST(HomePlan, TakesNoStepsFromAListOfBullets) {
    EXPECT_TRUE(stepsOf(pathThrough({"a"}, 0)).empty());
}

TEST(HomePlan, CountsTheStepsThatWereRead) {
    const auto steps = stepsOf(pathThrough({"a", "b", "c"}, 1));
    EXPECT_EQ(progressOf(steps, {{"l", "c"}, {"l", "x"}, {"l", "a"}}), (Progress{2, 3}));
}

TEST(HomePlan, ContinuesWithWhatWasReadLastEachOnce) {
    const auto last = lastRead({visitOf("a"), visitOf("b"), visitOf("a"), visitOf("c")}, "l", 3);
    ASSERT_EQ(last.size(), 3U);
    EXPECT_EQ(last[1].article.slug, "b");
    EXPECT_EQ(last[2].article.slug, "c");
}

TEST(HomePlan, ContinuesWithNothingOfAnotherLibrary) {
    const auto last = lastRead({{{"other", "a"}, "a", "", {}}, visitOf("b")}, "l", 3);
    ASSERT_EQ(last.size(), 1U);
    EXPECT_EQ(last.front().article.slug, "b");
}

}  // namespace
}  // namespace carrel::desktop
