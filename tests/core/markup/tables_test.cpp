// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "tests/core/markup/rendered.h"

namespace carrel::markup {
namespace {

using test::htmlOf;
using test::rendered;
using test::textOf;

constexpr std::string_view loads = "| Bridge | Load |\n| :-- | --: |\n| Arch | 5 |\n| Beam | |";

TEST(Tables, HaveTheirHeadingAsFirstRow) {
    EXPECT_EQ(htmlOf(loads),
              "<table><tr><td>Bridge</td><td>Load</td></tr><tr><td>Arch</td><td>5</td></tr>"
              "<tr><td>Beam</td><td></td></tr></table>");
}

TEST(Tables, SetCellsApartByTabsAndRowsByLineFeeds) {
    EXPECT_EQ(textOf(loads), "Bridge\tLoad\nArch\t5\nBeam\t\n");
}

TEST(Tables, KnowWhereEachCellStands) {
    const Document document = rendered(loads).document;
    const Block& row = document.blocks.at(0).children.at(1);
    EXPECT_EQ(row.range, (Range{12, 18}));
    EXPECT_EQ(row.children.at(0).range, (Range{12, 16}));
    EXPECT_EQ(row.children.at(1).range, (Range{17, 18}));
}

TEST(Tables, KnowWhereAnEmptyCellStands) {
    const Document document = rendered(loads).document;
    EXPECT_EQ(document.blocks.at(0).children.at(2).children.at(1).range, (Range{24, 24}));
}

TEST(Tables, FillAShortRowUp) {
    EXPECT_EQ(textOf("| a | b |\n| --- | --- |\n| c |"), "a\tb\nc\t\n");
}

TEST(Tables, CutALongRow) {
    EXPECT_EQ(textOf("| a | b |\n| --- | --- |\n| c | d | e |"), "a\tb\nc\td\n");
}

TEST(Tables, HoldLinksWhoseBarIsEscaped) {
    const Rendering table = rendered("| [[arch\\|Arch]] | x |\n| --- | --- |\n| [[beam\\|Beam]] | y |");
    EXPECT_EQ(table.text, "Arch\tx\nBeam\ty\n");
    ASSERT_EQ(table.links.size(), 2U);
    EXPECT_EQ(table.links[1].target, "beam");
    EXPECT_EQ(table.links[1].range, (Range{7, 11}));
    EXPECT_EQ(table.links[1].line, 3U);
}

TEST(Tables, HoldSpansAndCode) {
    EXPECT_EQ(htmlOf("| *a* |\n| --- |\n| `b` |"),
              "<table><tr><td><em>a</em></td></tr><tr><td><code>b</code></td></tr></table>");
}

TEST(Tables, NeedARowOfHyphens) {
    EXPECT_EQ(htmlOf("| a | b |\n| c | d |"), "<p>| a | b | | c | d |</p>");
}

}  // namespace
}  // namespace carrel::markup
