// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// What an article has too much of is left out, and said; the rest is built.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/collect/article_head.h"
#include "core/markup/document.h"
#include "tests/core/collect/source_builder.h"

namespace carrel::collect {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;
using testing::StartsWith;

std::string repeated(const std::string& text, std::size_t times) {
    std::string all;
    for (std::size_t time = 0; time < times; ++time)
        all += text;
    return all;
}

class LimitsTest : public testing::Test {
protected:
    LimitsTest() { built_.with("tea.md", "Text."); }

    std::vector<std::string> problemsWith(const std::string& text) {
        return built_.with("a.md", text).build().problems();
    }

    test::SourceBuilder built_;
};

TEST_F(LimitsTest, KeepTheWordsOfLinksThatAreTooMany) {
    const std::string half = repeated("[cup](tea.md) ", markup::mostLinks / 2);
    EXPECT_THAT(problemsWith(half + "\n\n" + half + "\n\n[[tea|lid]] [pot](tea.md)"),
                ElementsAre(AllOf(StartsWith("a.md:"), HasSubstr("more than 10000 links"))));
    EXPECT_THAT(built_.reader().links("a").out, SizeIs(markup::mostLinks));
    EXPECT_TRUE(built_.article("a").text.ends_with("lid pot\n"));
}

TEST_F(LimitsTest, KeepTheWordsOfPicturesThatAreTooMany) {
    built_.with("cup.svg", "<svg/>");
    EXPECT_THAT(
        problemsWith(repeated("![x](cup.svg)", markup::mostPictures) + " ![pot](cup.svg) ![[cup.svg|lid]]"),
        ElementsAre(AllOf(StartsWith("a.md:1: "), HasSubstr("more than 1000 pictures"))));
    EXPECT_EQ(built_.article("a").text, " pot lid\n");
}

TEST_F(LimitsTest, LeaveOutTheRowsOfATableThatIsTooLarge) {
    // Rows have as many cells as the heading, however few are written: three bytes become a hundred cells.
    const std::string table = repeated("|c", 100) + "|\n" + repeated("|---", 100) + "|\n";
    EXPECT_THAT(problemsWith(table + repeated("|d\n", 1000) + "\nBehind."),
                ElementsAre(AllOf(StartsWith("a.md:"), HasSubstr("more than 50000 cells"))));
    const std::string text = built_.article("a").text;
    EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 501);
    EXPECT_TRUE(text.ends_with("\nBehind.\n"));
}

TEST_F(LimitsTest, StopWhereLongAddressesAreRepeatedTooOften) {
    EXPECT_THAT(problemsWith("Before.\n\n" + repeated("[x] ", 1000) + "\n\nBehind.\n\n[x]: /" +
                             std::string(5000, 'u')),
                Contains(AllOf(StartsWith("a.md:"), HasSubstr("long addresses"))));
    EXPECT_TRUE(built_.article("a").text.starts_with("Before.\nx x x "));
    EXPECT_THAT(built_.article("a").text, testing::Not(HasSubstr("Behind")));
}

TEST_F(LimitsTest, CutListsOfNames) {
    std::string names;
    for (std::size_t number = 0; number <= mostNames; ++number)
        names += (number == 0 ? "" : ", ") + ("n" + std::to_string(number));
    EXPECT_THAT(problemsWith("---\naliases: [" + names + "]\ntags: [" + names + "]\nplace: [" + names +
                             "]\n---\nText."),
                ElementsAre(AllOf(StartsWith("a.md:2: "), HasSubstr("1000 aliases")),
                            AllOf(StartsWith("a.md:2: "), HasSubstr("1000 values of fields")),
                            AllOf(StartsWith("a.md:3: "), HasSubstr("1000 tags"))));
    EXPECT_THAT(built_.article("a").aliases, SizeIs(mostNames));
    EXPECT_THAT(built_.article("a").tags, SizeIs(mostNames));
    EXPECT_THAT(built_.article("a").fields, SizeIs(mostNames));
}

}  // namespace
}  // namespace carrel::collect
