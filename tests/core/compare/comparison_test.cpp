// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/comparison.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/markup/markdown.h"
#include "core/markup/rendering.h"
#include "tests/core/text/random_text.h"

namespace carrel::compare {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// The comparison that a text makes; each link leads to the article that it names, "?" to none.
std::optional<Comparison> comparisonIn(const std::string& markdown,
                                       const std::vector<std::string>& shown = {}) {
    const markup::Rendering rendering = markup::render(markup::parseMarkdown(markdown));
    library::Article article;
    article.title = "Which bridge?";
    article.html = rendering.html;
    for (const std::string& slug : shown)
        article.fields.push_back({"columns", slug});
    library::Links links;
    for (std::uint32_t number = 0; number < rendering.links.size(); ++number) {
        library::Link link;
        link.number = number;
        const std::string& target = rendering.links[number].target;
        if (target != "?") link.to = {"bridges", target};
        links.out.push_back(link);
    }
    return comparisonOf(article, links);
}

/// The same, or an empty one with a failure.
Comparison madeOf(const std::string& markdown, const std::vector<std::string>& shown = {}) {
    const std::optional<Comparison> found = comparisonIn(markdown, shown);
    EXPECT_TRUE(found);
    return found.value_or(Comparison());
}

std::vector<std::string> titlesOf(const std::vector<Column>& columns) {
    std::vector<std::string> titles;
    for (const Column& column : columns)
        titles.push_back(column.title);
    return titles;
}

std::vector<std::string> shownOf(const std::vector<Column>& columns) {
    std::vector<std::string> titles;
    for (const Column& column : columns)
        if (column.shown) titles.push_back(column.title);
    return titles;
}

std::vector<std::string> textsOf(const Aspect& aspect) {
    std::vector<std::string> texts;
    for (const Cell& cell : aspect.cells)
        texts.push_back(cell.text);
    return texts;
}

constexpr const char* headed = "| Aspect | [[arch\\|Arch]] | [[beam]] | Rope |\n|---|---|---|---|\n";

TEST(Comparison, HasTheTitleOfItsArticle) {
    EXPECT_EQ(madeOf(headed).title, "Which bridge?");
}

TEST(Comparison, HasAColumnForEachHeadingButTheFirst) {
    EXPECT_THAT(titlesOf(madeOf(headed).columns), ElementsAre("Arch", "beam", "Rope"));
}

TEST(Comparison, KnowsTheArticleOfAColumnWhoseHeadingLinksToOne) {
    const Comparison made = madeOf("| Aspect | **[[arch]]** | [[?]] | Rope |\n|---|---|---|---|\n");
    EXPECT_EQ(made.columns[0].article, (library::ArticleKey{"bridges", "arch"}));
    EXPECT_EQ(made.columns[1].article, std::nullopt);
    EXPECT_EQ(made.columns[2].article, std::nullopt);
}

TEST(Comparison, HasAnAspectForEachRow) {
    const Comparison made =
        madeOf(std::string(headed) + "| *Load* | `pressed` | bent | pulled |\n| Age | a | b | c |\n");
    ASSERT_THAT(made.aspects, SizeIs(2));
    EXPECT_EQ(made.aspects[0].title, "Load");
    EXPECT_THAT(textsOf(made.aspects[0]), ElementsAre("pressed", "bent", "pulled"));
    EXPECT_EQ(made.aspects[1].title, "Age");
}

TEST(Comparison, KeepsTheWordsOfACellWithTheNumbersOfTheirLinks) {
    const Comparison made = madeOf(std::string(headed) + "| Load | as [[beam]] | a *b* | c |\n");
    const markup::Block& content = made.aspects.at(0).cells.at(0).content;
    EXPECT_EQ(content.kind, markup::BlockKind::TableCell);
    ASSERT_THAT(content.inlines, SizeIs(2));
    EXPECT_EQ(content.inlines[1].kind, markup::InlineKind::Link);
    EXPECT_EQ(content.inlines[1].number, 2U);
}

TEST(Comparison, SaysWhereTheCellsOfAnAspectDiffer) {
    const Comparison made =
        madeOf(std::string(headed) + "| Load | Größe | **grösse** | GRÖSSE |\n| Age | a | a | b |\n");
    EXPECT_FALSE(made.aspects.at(0).differs);
    EXPECT_TRUE(made.aspects.at(1).differs);
}

TEST(Comparison, HasEmptyCellsWhereARowIsShort) {
    const Comparison made = madeOf(std::string(headed) + "| Load | pressed |\n");
    EXPECT_THAT(textsOf(made.aspects.at(0)), ElementsAre("pressed", "", ""));
    EXPECT_EQ(made.aspects.at(0).cells.back().content.kind, markup::BlockKind::TableCell);
}

TEST(Comparison, LeavesOutCellsBeyondTheLastColumn) {
    EXPECT_THAT(textsOf(madeOf(std::string(headed) + "| Load | a | b | c | d | e |\n").aspects.at(0)),
                ElementsAre("a", "b", "c"));
}

TEST(Comparison, KeepsColumnsAndAspectsWithoutAName) {
    const Comparison made = madeOf("| | | |\n|---|---|---|\n| | | |\n");
    EXPECT_THAT(titlesOf(made.columns), ElementsAre("", ""));
    ASSERT_THAT(made.aspects, SizeIs(1));
    EXPECT_THAT(textsOf(made.aspects.front()), ElementsAre("", ""));
}

TEST(Comparison, HasNoAspectsInATableOfHeadings) {
    EXPECT_THAT(madeOf(headed).aspects, IsEmpty());
}

TEST(Comparison, ShowsAllColumnsUnlessToldWhich) {
    EXPECT_THAT(shownOf(madeOf(headed).columns), ElementsAre("Arch", "beam", "Rope"));
}

TEST(Comparison, ShowsTheColumnsThatItIsTold) {
    EXPECT_THAT(shownOf(madeOf(headed, {"beam", "tunnel"}).columns), ElementsAre("beam"));
}

TEST(Comparison, ShowsAllColumnsWhenItIsToldNoneThatIsThere) {
    EXPECT_THAT(shownOf(madeOf(headed, {"tunnel"}).columns), ElementsAre("Arch", "beam", "Rope"));
}

TEST(Comparison, NamesEachColumnByItsArticleOrItsTitle) {
    const Comparison made = madeOf("| x | [[arch]] | Größe & Co. | arch | |\n|---|---|---|---|---|\n");
    std::vector<std::string> names;
    for (const Column& column : made.columns)
        names.push_back(column.name);
    EXPECT_THAT(names, ElementsAre("arch", "grosse-co", "arch-2", "column"));
}

TEST(Comparison, HasTheRangesOfACellInItsText) {
    const Comparison made = madeOf(std::string(headed) + "| Load | as *[[beam]]* | b | c |\n");
    const markup::Block& content = made.aspects.at(0).cells.at(0).content;
    EXPECT_EQ(content.inlines[0].range, (Range{0, 3}));
    EXPECT_EQ(content.inlines[1].children[0].range, (Range{3, 7}));
    EXPECT_EQ(content.range, (Range{0, 7}));
}

TEST(Comparison, IsSelectedByColumnsAndAspectsInTheirOrder) {
    const Comparison made = madeOf(std::string(headed) + "| Load | a | b | a |\n| Age | a | b | c |\n");
    const Comparison part = selected(made, {2, 0}, {1, 0});
    EXPECT_THAT(titlesOf(part.columns), ElementsAre("Rope", "Arch"));
    EXPECT_EQ(part.aspects.at(0).title, "Age");
    EXPECT_THAT(textsOf(part.aspects.at(1)), ElementsAre("a", "a"));
    EXPECT_FALSE(part.aspects.at(1).differs);
}

TEST(Comparison, IsAbsentWithoutATableOfTwoColumnsToCompare) {
    EXPECT_FALSE(comparisonIn(""));
    EXPECT_FALSE(comparisonIn("Words.\n\n- a\n- b\n"));
    EXPECT_FALSE(comparisonIn("| Aspect | Arch |\n|---|---|\n| Load | pressed |\n"));
}

TEST(Comparison, IsTheFirstTableOfTwoColumnsToCompare) {
    const std::string list = "| Key | Value |\n|---|---|\n| a | b |\n\nWords.\n\n";
    const std::string second = "\n\n| Other | a | b |\n|---|---|---|\n";
    EXPECT_THAT(titlesOf(madeOf(list + headed + second).columns), ElementsAre("Arch", "beam", "Rope"));
}

TEST(Comparison, IsFoundWithinAQuote) {
    EXPECT_THAT(titlesOf(madeOf("> | x | a | b |\n> |---|---|---|\n> | y | 1 | 2 |\n").columns),
                ElementsAre("a", "b"));
}

/// Pieces of reader HTML in any order, whole and broken.
class AnyComparison : public testing::Test {
protected:
    std::string html() {
        static const std::vector<std::string> pieces = {"<table>",
                                                        "</table>",
                                                        "<tr>",
                                                        "</tr>",
                                                        "<td>",
                                                        "</td>",
                                                        "<td>a</td>",
                                                        "<td>b</td>",
                                                        "<tr><td>x</td><td>y</td><td>z</td></tr>",
                                                        "<a data-link=\"0\">l</a>",
                                                        "<a data-link=\"7\">",
                                                        "<p>",
                                                        "</p>",
                                                        "<blockquote>",
                                                        "<",
                                                        "&amp;",
                                                        "text"};
        std::string made = random_.below(2) == 0 ? "<table><tr><td>x</td><td>y</td><td>z</td></tr>" : "";
        for (std::size_t left = random_.below(30); left > 0; --left)
            made += random_.below(9) == 0 ? random_.text(5) : random_.oneOf(pieces);
        return made;
    }

    test::RandomText random_{51};
};

TEST_F(AnyComparison, HasACellForEachColumnInEveryAspectAndShowsOne) {
    library::Links links;
    links.out.resize(1);
    links.out.front().number = 0;
    links.out.front().to = {"bridges", "arch"};
    for (int round = 0; round < 5000 && !HasFailure(); ++round) {
        library::Article article;
        article.html = html();
        article.fields = {{"columns", "arch"}};
        SCOPED_TRACE(article.html);
        const auto made = comparisonOf(article, links);
        if (!made) continue;
        EXPECT_GE(made->columns.size(), 2U);
        EXPECT_THAT(shownOf(made->columns), testing::Not(IsEmpty()));
        for (const Aspect& aspect : made->aspects)
            EXPECT_EQ(aspect.cells.size(), made->columns.size());
    }
}

}  // namespace
}  // namespace carrel::compare
