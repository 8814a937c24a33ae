// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/markup/rendered.h"

namespace carrel::markup {
namespace {

using test::htmlOf;
using test::onlyLinkOf;
using test::rendered;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::uint32_t> linesOf(std::string_view markdown, std::uint32_t firstLine = 1) {
    std::vector<std::uint32_t> lines;
    for (const WrittenLink& link : parseMarkdown(markdown, firstLine).links)
        lines.push_back(link.line);
    return lines;
}

TEST(WikiLinks, ShowTheirTarget) {
    EXPECT_EQ(htmlOf("See [[Technical debt]]."), "<p>See <a data-link=\"0\">Technical debt</a>.</p>");
    EXPECT_EQ(onlyLinkOf("See [[Technical debt]].").target, "Technical debt");
}

TEST(WikiLinks, ShowTheirWordsInstead) {
    EXPECT_EQ(htmlOf("[[debt|old code]]"), "<p><a data-link=\"0\">old code</a></p>");
    EXPECT_EQ(onlyLinkOf("[[debt|old code]]").target, "debt");
}

TEST(WikiLinks, ShowTheirTargetWhereTheWordsAreEmpty) {
    EXPECT_EQ(htmlOf("[[debt| ]]"), "<p><a data-link=\"0\">debt</a></p>");
}

TEST(WikiLinks, HaveAnAnchorBehindAHash) {
    const WrittenLink link = onlyLinkOf("[[Debt # Cost of it|words]]");
    EXPECT_EQ(link.form, LinkForm::Wiki);
    EXPECT_EQ(link.target, "Debt");
    EXPECT_EQ(link.anchor, "Cost of it");
}

TEST(WikiLinks, WithAnAnchorOnlyLeadIntoTheirArticle) {
    EXPECT_EQ(htmlOf("[[#Cost]]"), "<p><a data-link=\"0\">Cost</a></p>");
    EXPECT_EQ(onlyLinkOf("[[#Cost]]").target, "");
    EXPECT_EQ(onlyLinkOf("[[#Cost]]").anchor, "Cost");
}

TEST(WikiLinks, OfAnArticleAreEmbedsBehindAnExclamationMark) {
    EXPECT_EQ(onlyLinkOf("![[debt]]").form, LinkForm::Embed);
    EXPECT_EQ(htmlOf("Look: ![[debt]]"), "<p>Look: <a data-link=\"0\">debt</a></p>");
}

TEST(WikiLinks, OfAPictureAreLinksWithoutAnExclamationMark) {
    EXPECT_EQ(onlyLinkOf("[[arch.svg]]").form, LinkForm::Wiki);
}

TEST(WikiLinks, MayGoOverTheEndOfALine) {
    EXPECT_EQ(onlyLinkOf("See [[Technical\ndebt]].").target, "Technical debt");
}

TEST(WikiLinks, StandRightBehindEachOther) {
    EXPECT_EQ(htmlOf("[[a]][[b]]"), "<p><a data-link=\"0\">a</a><a data-link=\"1\">b</a></p>");
}

TEST(WikiLinks, StandInHeadingsListsQuotesAndSpans) {
    EXPECT_EQ(parseMarkdown("## [[a]]\n- [[b]]\n\n> [[c]]\n\n*so **[[d]]***").links.size(), 4U);
}

TEST(WikiLinks, WithoutATargetAreText) {
    for (const std::string text : {"[[]]", "[[ ]]", "[[#]]", "[[|]]"})
        EXPECT_EQ(htmlOf(text), "<p>" + text + "</p>");
}

TEST(WikiLinks, ThatAreNotClosedAreText) {
    EXPECT_EQ(htmlOf("[[a and [[b] and [[c]"), "<p>[[a and [[b] and [[c]</p>");
}

TEST(WikiLinks, ThatAreNotClosedHideNothingBehindThem) {
    EXPECT_EQ(htmlOf("[[a and [[b]] and [^c]"),
              "<p>[[a and <a data-link=\"0\">b</a> and<sup data-note=\"c\"></sup></p>");
}

TEST(WikiLinks, ThatAreEscapedAreText) {
    EXPECT_EQ(htmlOf("\\[[a]] and [[b]]"), "<p>[[a]] and <a data-link=\"0\">b</a></p>");
}

TEST(WikiLinks, BehindAWrittenBackslashAreLinks) {
    EXPECT_EQ(htmlOf("\\\\[[a]]"), "<p>\\<a data-link=\"0\">a</a></p>");
}

TEST(WikiLinks, WithinTheWordsOfALinkAreText) {
    EXPECT_EQ(htmlOf("[see *a\n[b]* here](c.md)"), "<p><a data-link=\"0\">see <em>a [b]</em> here</a></p>");
}

TEST(WikiLinks, EscapeWhatTheyShow) {
    EXPECT_EQ(htmlOf("[[a|x &lt;b>\" & y]]"), "<p><a data-link=\"0\">x &lt;b&gt;&quot; &amp; y</a></p>");
}

TEST(WikiLinks, KnowWhereTheirWordsStand) {
    const Rendering text = rendered("\u00DCber [[debt|alte Schuld]] und [[x]]");
    ASSERT_EQ(text.links.size(), 2U);
    EXPECT_EQ(text.links[0].range, (Range{5, 16}));
    EXPECT_EQ(text.links[1].range, (Range{21, 22}));
}

TEST(WikiLinks, KnowTheirLine) {
    EXPECT_THAT(linesOf("# [[a]]\n\nSee [[b]]\nand [[c]].\n\n- x\n- [[d]]\n\n> [[e]]"),
                ElementsAre(1, 3, 4, 7, 9));
}

TEST(WikiLinks, CountTheirLineFromTheFirstLineOfTheText) {
    EXPECT_THAT(linesOf("\nSee [[a]]", 10), ElementsAre(11));
}

TEST(WikiLinks, KnowTheirLineBehindCodeAndComments) {
    EXPECT_THAT(linesOf("```\nx\n```\n[[a]]\n\n<!--\n\n-->\n\n[[b]]"), ElementsAre(4, 10));
}

TEST(WikiLinks, KnowTheirLineBehindASpan) {
    EXPECT_THAT(linesOf("\n\n*a*\n[[b]]  \n[[c]]\n`d`\n\n- [ ] e\n  [[f]]"), ElementsAre(4, 5, 9));
}

TEST(WikiLinks, KnowTheirLineInATableAndAFootnote) {
    EXPECT_THAT(linesOf("| a |\n| --- |\n| [[b]] |\n\nSee [^c].\n\n[^c]: One\n    [[d]]"), ElementsAre(3, 8));
}

TEST(WikiLinks, AreNotFoundInCode) {
    EXPECT_THAT(parseMarkdown("`[[a]]`\n\n    [[b]]\n\n```\n[[c]]\n```").links, IsEmpty());
}

}  // namespace
}  // namespace carrel::markup
