// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// HTML in a source is inert: tags are dropped, what stands between them is text.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/markup/rendered.h"
#include "tests/core/markup/well_formed.h"

namespace carrel::markup {
namespace {

using test::htmlOf;

TEST(RawHtml, LosesItsTagsWithinALine) {
    EXPECT_EQ(htmlOf("One <b onclick=\"x\">two</b><br> three"), "<p>One two three</p>");
}

TEST(RawHtml, LosesItsTagsInABlock) {
    EXPECT_EQ(htmlOf("<div onclick=\"x\">\n<p>One <i>two</i></p>\n</div>"), "<p>One two</p>");
}

TEST(RawHtml, KeepsTheLinesOfABlockApart) {
    EXPECT_EQ(htmlOf("<ul>\n<li>one</li>\n<li>two</li>\n</ul>"), "<p>one two</p>");
}

TEST(RawHtml, LosesATagThatGoesOverLines) {
    EXPECT_EQ(htmlOf("<div\n  class=\"a\"\n  onclick=\"x\">\nwords\n</div>"), "<p>words</p>");
}

TEST(RawHtml, LosesItsComments) {
    EXPECT_EQ(htmlOf("<!-- one > two\n\n<b>three</b> -->\n\nfour"), "<p>four</p>");
    EXPECT_EQ(htmlOf("one <!-- two --> three"), "<p>one  three</p>");
}

TEST(RawHtml, KeepsABracketThatBeginsNoTag) {
    EXPECT_EQ(htmlOf("<div>\n1 < 2 > 0\n</div>"), "<p>1 &lt; 2 &gt; 0</p>");
    EXPECT_EQ(htmlOf("1 < 2 > 0 <>"), "<p>1 &lt; 2 &gt; 0 &lt;&gt;</p>");
}

TEST(RawHtml, KeepsATagThatNothingCloses) {
    EXPECT_EQ(htmlOf("<div\nwords"), "<p>&lt;div words</p>");
}

TEST(RawHtml, IsNoBlockWhenOnlyTagsStandInIt) {
    EXPECT_EQ(htmlOf("<div>\n</div>\n\nwords"), "<p>words</p>");
}

TEST(RawHtml, HasItsLinksFoundOnTheirLine) {
    const Document document = parseMarkdown("<div\n class=\"a\">\n\tSee\n[[a]]\n</div>");
    ASSERT_EQ(document.links.size(), 1U);
    EXPECT_EQ(document.links[0].line, 4U);
}

class Attacks : public testing::TestWithParam<std::string> {};

TEST_P(Attacks, LeaveNothingButElementsOfOurs) {
    for (const std::string& around :
         {std::string("%"), std::string("a % b"), std::string("- %"), std::string("> [!%]\n> x"),
          std::string("| % |\n| --- |\n| % |"), std::string("# %"), std::string("x[^%]\n\n[^%]: %"),
          std::string("[[a|%]]"), std::string("[%](a.md)"), std::string("![%](a.svg \"%\")"),
          std::string("```%\n%\n```"), std::string("[@a, %]")}) {
        std::string markdown;
        for (const char c : around)
            markdown += c == '%' ? GetParam() : std::string(1, c);
        EXPECT_EQ(test::faultIn(htmlOf(markdown)), "") << markdown;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Texts, Attacks,
    testing::Values("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
                    "\" onmouseover=\"alert(1)", "'><script>alert(1)</script>", "<iframe src=//example.org>",
                    "<style>@import '//example.org';</style>", "&lt;script&gt;alert(1)&lt;/script&gt;",
                    "<scr<script>ipt>alert(1)</script>", "<a href=javascript:alert(1)>x</a>",
                    "</p></div></aside>", "<!--><script>alert(1)</script>-->", "<![CDATA[<script>]]>",
                    "<?php x ?>", "<p class=\"lead\">", "<a data-link=\"99\">", "&quot;&gt;&lt;b&gt;"));

}  // namespace
}  // namespace carrel::markup
