// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/markup/front_matter.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/text/utf8.h"
#include "tests/core/text/random_text.h"

namespace carrel::markup {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

TEST(FrontMatter, IsCutFromTheTextBehindIt) {
    const Source source = cutFrontMatter("---\ntitle: Arch\n---\nText.\n", "arch.md");
    ASSERT_NE(source.front.find("title"), nullptr);
    EXPECT_EQ(source.front.find("title")->scalar, "Arch");
    EXPECT_EQ(source.body, "Text.\n");
    EXPECT_THAT(source.problems, IsEmpty());
}

TEST(FrontMatter, SaysOnWhichLineTheTextBegins) {
    EXPECT_EQ(cutFrontMatter("---\na: 1\nb: 2\n---\nText.", "").firstBodyLine, 5U);
    EXPECT_EQ(cutFrontMatter("Text.", "").firstBodyLine, 1U);
}

TEST(FrontMatter, NeedNotBeThere) {
    const Source source = cutFrontMatter("Text.\n---\na: 1\n---\n", "");
    EXPECT_EQ(source.front.kind, Yaml::Kind::Empty);
    EXPECT_EQ(source.body, "Text.\n---\na: 1\n---\n");
    EXPECT_THAT(source.problems, IsEmpty());
}

TEST(FrontMatter, MayBeEmpty) {
    const Source source = cutFrontMatter("---\n---\nText.", "");
    EXPECT_EQ(source.front.kind, Yaml::Kind::Empty);
    EXPECT_EQ(source.body, "Text.");
    EXPECT_EQ(source.firstBodyLine, 3U);
}

TEST(FrontMatter, MayBeAllOfTheFile) {
    const Source source = cutFrontMatter("---\na: 1\n---", "");
    EXPECT_EQ(source.front.kind, Yaml::Kind::Mapping);
    EXPECT_EQ(source.body, "");
}

TEST(FrontMatter, MayHaveLineEndsOfWindowsAndAByteOrderMark) {
    const Source source = cutFrontMatter("\xEF\xBB\xBF---\r\na: 1\r\n---\r\nText.", "");
    ASSERT_NE(source.front.find("a"), nullptr);
    EXPECT_EQ(source.front.find("a")->scalar, "1");
    EXPECT_EQ(source.body, "Text.");
}

TEST(FrontMatter, MayEndWithThreeDots) {
    EXPECT_EQ(cutFrontMatter("---\na: 1\n...\nText.", "").body, "Text.");
}

TEST(FrontMatter, GivesABodyWithoutByteOrderMark) {
    EXPECT_EQ(cutFrontMatter("\xEF\xBB\xBFText.", "").body, "Text.");
}

TEST(FrontMatter, ReadsAnEscapedSpaceThatDoesNotBreak) {
    const Source source = cutFrontMatter("---\na: \"10\\_km é\"\n---\n", "");
    ASSERT_NE(source.front.find("a"), nullptr);
    EXPECT_EQ(source.front.find("a")->scalar, "10\u00A0km é");
}

TEST(FrontMatter, KnowsTheLineOfEachValueInTheFile) {
    const Source source = cutFrontMatter("---\na: 1\nb:\n  - x\n  - {c: 2}\n---\n", "");
    ASSERT_NE(source.front.find("b"), nullptr);
    EXPECT_EQ(source.front.find("a")->line, 2U);
    EXPECT_EQ(source.front.find("b")->items.at(0).line, 4U);
    EXPECT_EQ(source.front.find("b")->items.at(1).find("c")->line, 5U);
}

TEST(FrontMatter, ReportsWhereItIsMalformedAndKeepsTheText) {
    const Source source = cutFrontMatter("---\ntitle: Arch\nlead: a: b\n---\nText.", "types/arch.md");
    ASSERT_EQ(source.problems.size(), 1U);
    EXPECT_EQ(source.problems[0].kind, Problem::Kind::Syntax);
    EXPECT_EQ(source.problems[0].place, (Place{"types/arch.md", 3, 8}));
    EXPECT_EQ(source.front.kind, Yaml::Kind::Empty);
    EXPECT_EQ(source.body, "Text.");
}

TEST(FrontMatter, ReportsTheEndThatAQuoteGoesOnTo) {
    const Source source = cutFrontMatter("---\na: 1\nb: \"x\nc: y\n---\nText.", "");
    ASSERT_EQ(source.problems.size(), 1U);
    EXPECT_THAT(source.problems[0].message, HasSubstr("a quote is not closed"));
    EXPECT_EQ(source.problems[0].place.line, 5U);
}

TEST(FrontMatter, ReportsThatItIsNotClosed) {
    const Source source = cutFrontMatter("---\ntitle: Arch\n\nText.", "arch.md");
    ASSERT_EQ(source.problems.size(), 1U);
    EXPECT_EQ(source.problems[0].message, "the front matter is not closed");
    EXPECT_EQ(source.problems[0].place, (Place{"arch.md", 1, 1}));
    EXPECT_EQ(source.body, "---\ntitle: Arch\n\nText.");
}

TEST(FrontMatter, IsOneProblemAtMostForAnyText) {
    test::RandomText random(21);
    const std::vector<std::string> pieces = {"---\n", "\n", "a", ": ", "- ",  "[",  "]",    "{",
                                             "}",     "\"", "'", "#",  "&a ", "*a", "|\n",  "> ",
                                             "? ",    "!",  ",", "%",  "\t",  "  ", "...\n"};
    for (int round = 0; round < 3000; ++round) {
        std::string file = "---\n";
        for (std::size_t left = random.below(20); left > 0; --left)
            file += random.below(8) == 0 ? random.text(3) : random.oneOf(pieces);
        file += "\n---\nText.";
        const Source source = cutFrontMatter(file, "a.md");
        ASSERT_LE(source.problems.size(), 1U) << file;
        ASSERT_TRUE(source.body.ends_with("Text.")) << file;
        const auto lines = static_cast<std::size_t>(std::count(file.begin(), file.end(), '\n')) + 1;
        for (const Problem& problem : source.problems) {
            ASSERT_GE(problem.place.line, 1U) << file;
            ASSERT_LE(problem.place.line, lines) << file;
        }
    }
}

TEST(FrontMatter, IsReadFromAnyBytes) {
    test::RandomText random(22);
    for (int round = 0; round < 2000; ++round)
        ASSERT_TRUE(cutFrontMatter("---\n" + random.bytes(40) + "\n---\nText.", "").body.ends_with("Text."));
}

}  // namespace
}  // namespace carrel::markup
