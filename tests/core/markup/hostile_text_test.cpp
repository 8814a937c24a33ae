// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Texts that are made to take for ever: where time grew with the square of the length, each would take
// minutes.
#include <gtest/gtest.h>

#include "tests/core/markup/rendered.h"
#include "tests/core/markup/well_formed.h"

namespace carrel::markup {
namespace {

struct Hostile {
    const char* name;
    const char* before;
    const char* again;
    const char* behind;
};

std::string repeated(const std::string& text, std::size_t bytes) {
    std::string all;
    while (all.size() < bytes)
        all += text;
    return all;
}

std::size_t depthOf(const std::vector<Block>& blocks) {
    std::size_t deepest = 0;
    for (const Block& block : blocks)
        deepest = std::max(deepest, 1 + depthOf(block.children));
    return deepest;
}

class HostileText : public testing::TestWithParam<Hostile> {};

TEST_P(HostileText, IsReadAsAnyOther) {
    const auto& [name, before, again, behind] = GetParam();
    constexpr std::size_t many = 200'000;
    constexpr std::size_t few = 2'000;
    const Rendering made = test::rendered(before + repeated(again, many) + behind);
    EXPECT_LE(depthOf(made.document.blocks), deepestNesting + 1);
    EXPECT_LE(made.links.size(), mostLinks);
    EXPECT_EQ(test::faultIn(test::htmlOf(before + repeated(again, few) + behind)), "");
}

INSTANTIATE_TEST_SUITE_P(
    All, HostileText,
    testing::Values(Hostile{"Brackets", "", "[", ""}, Hostile{"Pictures", "", "![", ""},
                    Hostile{"Emphasis", "", "*_", "a"}, Hostile{"OpenEmphasis", "", "*a_ ", ""},
                    Hostile{"Comments", "", "<!--", ""}, Hostile{"Tags", "", "<a b=\"", ""},
                    Hostile{"Backticks", "", "`a``", ""},
                    Hostile{"Definitions", "", "[a]: /b \"c\"\n", "[a]"},
                    Hostile{"DefinitionsInUse", "[a]: /b\n\n", "[a] ", ""}, Hostile{"Quotes", "", ">", " a"},
                    Hostile{"Lists", "", "- ", "a"}, Hostile{"OneLine", "", "a", ""},
                    Hostile{"WikiLinks", "", "[[a]] ", ""}, Hostile{"OpenWikiLinks", "", "[[", ""},
                    Hostile{"WikiLinksOnLines", "", "[[a]]\n", ""}, Hostile{"Citations", "", "[@a] ", ""},
                    Hostile{"Notes", "", "[^a]", "\n\n[^a]: b"}, Hostile{"Links", "", "[a](b) ", ""},
                    Hostile{"LinksInLinks", "", "[a](", ""}, Hostile{"Addresses", "", "https://a.b ", ""},
                    Hostile{"Headings", "", "# a\n", ""}, Hostile{"Backslashes", "", "\\", ""},
                    Hostile{"Tables", "|a|\n|---|\n", "|[b](c)|\n", ""}, Hostile{"Entities", "", "&amp", ""}),
    [](const auto& each) { return std::string(each.param.name); });

}  // namespace
}  // namespace carrel::markup
