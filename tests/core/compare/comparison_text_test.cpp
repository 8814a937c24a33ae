// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/comparison_text.h"

#include <gtest/gtest.h>

#include "core/markup/markdown.h"
#include "core/markup/rendering.h"

namespace carrel::compare {
namespace {

Cell cell(const std::string& markdown) {
    const markup::Document document = markup::parseMarkdown(markdown);
    return cellOf(document.blocks.empty() ? std::vector<markup::Inline>() : document.blocks.front().inlines);
}

Comparison made() {
    return {"CTO or CIO?",
            {{"CTO", {}, true}, {"CIO", {}, true}},
            {{"Focus", {cell("usually *outward*"), cell("usually inward")}, true},
             {"Age", {cell("a|b"), cell("")}, true}},
            {},
            "en"};
}

TEST(ComparisonText, IsATableInMarkdown) {
    EXPECT_EQ(toMarkdown(made(), {}),
              "| Aspect | CTO | CIO |\n"
              "| --- | --- | --- |\n"
              "| Focus | usually outward | usually inward |\n"
              "| Age | a\\|b | not stated |\n");
}

TEST(ComparisonText, KeepsWordsInMarkdownThatLookLikeMarkup) {
    Comparison comparison = made();
    comparison.aspects.front().title = "a*b <i> [x] `y` snake_case \\";
    EXPECT_NE(toMarkdown(comparison, {}).find("| a\\*b \\<i> \\[x\\] \\`y\\` snake\\_case \\\\ |"),
              std::string::npos);
}

TEST(ComparisonText, IsCsvWithEmptyCellsForMissingValues) {
    EXPECT_EQ(toCsv(made(), {}), "Aspect,CTO,CIO\r\nFocus,usually outward,usually inward\r\nAge,a|b,\r\n");
}

TEST(ComparisonText, KeepsSpreadsheetsFromReadingFormulas) {
    Comparison comparison = made();
    comparison.aspects.front().cells.front() = cell("=1+1");
    EXPECT_NE(toCsv(comparison, {}).find("Focus,'=1+1,"), std::string::npos);
}

TEST(ComparisonText, HasTabsBetweenItsCells) {
    Comparison comparison = made();
    comparison.aspects.front().title = "a\tb";
    EXPECT_EQ(toTabs(comparison, {}), "Aspect\tCTO\tCIO\na b\tusually outward\tusually inward\nAge\ta|b\t\n");
}

TEST(ComparisonText, IsATableInHtmlWithBoldDifferences) {
    EXPECT_EQ(toHtmlTable(made(), {}),
              "<table>\n<tr><th>Aspect</th><th>CTO</th><th>CIO</th></tr>\n"
              "<tr><th>Focus</th><td>usually <b>outward</b></td><td>usually <b>inward</b></td></tr>\n"
              "<tr><th>Age</th><td>a|b</td><td><i>not stated</i></td></tr>\n</table>\n");
}

TEST(ComparisonText, EscapesWordsInHtml) {
    Comparison comparison = made();
    comparison.columns.front().title = "<script>";
    comparison.aspects.front().cells.front() = cell("a & b");
    const std::string html = toHtmlTable(comparison, {});
    EXPECT_EQ(html.find("<script>"), std::string::npos);
    EXPECT_NE(html.find("&amp;"), std::string::npos);
}

TEST(ComparisonText, LinksToTheWebInHtml) {
    Comparison comparison = made();
    comparison.aspects.front().cells.front() =
        cell("as [bridges](https://example.org/?a&b) says, [that](file:///etc)");
    comparison.links.resize(2);
    comparison.links[0].number = 0;
    comparison.links[0].type = library::LinkType::External;
    comparison.links[0].target = "https://example.org/?a&b";
    comparison.links[1].number = 1;
    comparison.links[1].type = library::LinkType::External;
    comparison.links[1].target = "file:///etc";
    const std::string html = toHtmlTable(comparison, {});
    EXPECT_NE(html.find("<a href=\"https://example.org/?a&amp;b\"><b>bridges</b></a>"), std::string::npos)
        << html;
    EXPECT_EQ(html.find("file:"), std::string::npos);
}

}  // namespace
}  // namespace carrel::compare
