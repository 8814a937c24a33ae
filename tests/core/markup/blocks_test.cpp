// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// The blocks of parseMarkdown, shown as the reader HTML that they make.
#include <gtest/gtest.h>

#include "tests/core/markup/rendered.h"

namespace carrel::markup {
namespace {

using test::htmlOf;

TEST(Blocks, AreNoneInAnEmptyText) {
    EXPECT_EQ(parseMarkdown(""), Document());
    EXPECT_EQ(parseMarkdown(" \n\n"), Document());
}

TEST(Blocks, ParagraphsEndAtAnEmptyLine) {
    EXPECT_EQ(htmlOf("One.\n\nTwo."), "<p>One.</p><p>Two.</p>");
}

TEST(Blocks, LinesOfAParagraphAreJoinedByASpace) {
    EXPECT_EQ(htmlOf("One\ntwo\r\nthree."), "<p>One two three.</p>");
}

TEST(Blocks, TwoSpacesAtTheEndBreakTheLine) {
    EXPECT_EQ(htmlOf("One  \ntwo"), "<p>One<br/>two</p>");
}

TEST(Blocks, AHeadingHasItsLevelAndAnAnchor) {
    EXPECT_EQ(htmlOf("## What happened?"), "<h2 id=\"what-happened\">What happened?</h2>");
    EXPECT_EQ(htmlOf("Cause\n---"), "<h2 id=\"cause\">Cause</h2>");
}

TEST(Blocks, EqualHeadingsGetDifferentAnchors) {
    EXPECT_EQ(htmlOf("## Cost\n## Cost\n### cost"),
              "<h2 id=\"cost\">Cost</h2><h2 id=\"cost-2\">Cost</h2><h3 id=\"cost-3\">cost</h3>");
}

TEST(Blocks, ANumberedAnchorAvoidsAHeadingOfThatName) {
    EXPECT_EQ(htmlOf("# Cost 2\n# Cost\n# Cost"),
              "<h1 id=\"cost-2\">Cost 2</h1><h1 id=\"cost\">Cost</h1><h1 id=\"cost-3\">Cost</h1>");
}

TEST(Blocks, AHeadingWithoutLettersHasAnAnchorToo) {
    EXPECT_EQ(htmlOf("## !"), "<h2 id=\"section\">!</h2>");
}

TEST(Blocks, AnAnchorComesFromTheWordsAndNotFromTheirMarks) {
    EXPECT_EQ(htmlOf("## *Why* `now` [[case|this]]?").substr(0, 26), "<h2 id=\"why-now-this\"><em>");
}

TEST(Blocks, ATightListHasOneParagraphAnItem) {
    EXPECT_EQ(htmlOf("- one\n- two"), "<ul><li><p>one</p></li><li><p>two</p></li></ul>");
}

TEST(Blocks, ATightListIsTheSameAsALooseOne) {
    EXPECT_EQ(htmlOf("- one\n- *two*\n  - three"), htmlOf("- one\n\n- *two*\n\n  - three"));
}

TEST(Blocks, AnItemThatBeginsWithASpanHasItInItsParagraph) {
    EXPECT_EQ(htmlOf("- **one** more"), "<ul><li><p><strong>one</strong> more</p></li></ul>");
}

TEST(Blocks, AListStartsWithItsFirstNumber) {
    EXPECT_EQ(htmlOf("3. three\n4. four"), "<ol start=\"3\"><li><p>three</p></li><li><p>four</p></li></ol>");
}

TEST(Blocks, AListFromZeroStartsWithOne) {
    EXPECT_EQ(htmlOf("0. zero"), "<ol start=\"1\"><li><p>zero</p></li></ol>");
}

TEST(Blocks, ATaskShowsItsBox) {
    EXPECT_EQ(htmlOf("- [ ] plan\n- [x] done"),
              "<ul><li><p>\u2610 plan</p></li><li><p>\u2611 done</p></li></ul>");
}

TEST(Blocks, AQuoteHoldsBlocks) {
    EXPECT_EQ(htmlOf("> One.\n>\n> - two"),
              "<blockquote><p>One.</p><ul><li><p>two</p></li></ul></blockquote>");
}

TEST(Blocks, ARuleStandsBetweenBlocks) {
    EXPECT_EQ(htmlOf("One.\n\n---\n\nTwo."), "<p>One.</p><hr/><p>Two.</p>");
}

TEST(Blocks, FencedCodeKeepsItsLinesAndNamesItsLanguage) {
    EXPECT_EQ(htmlOf("```sql\nSELECT 1\n\n  FROM t\n```"), "<pre class=\"sql\">SELECT 1\n\n  FROM t</pre>");
}

TEST(Blocks, IndentedCodeHasNoLanguage) {
    EXPECT_EQ(htmlOf("    a = 1"), "<pre class=\"\">a = 1</pre>");
}

TEST(Blocks, NothingIsMarkupWithinCode) {
    EXPECT_EQ(htmlOf("```\n[[a]] *b* [@c] [^d] &amp; <e>\n```"),
              "<pre class=\"\">[[a]] *b* [@c] [^d] &amp;amp; &lt;e&gt;</pre>");
    EXPECT_EQ(htmlOf("`[[a]] *b* &lt;`"), "<p><code>[[a]] *b* &amp;lt;</code></p>");
}

TEST(Blocks, CodeThatIsNotClosedGoesToTheEnd) {
    EXPECT_EQ(htmlOf("```\none\n\n## two"), "<pre class=\"\">one\n\n## two</pre>");
}

TEST(Blocks, SpansNestInEachOther) {
    EXPECT_EQ(htmlOf("*a **b** ~~c~~*"), "<p><em>a <strong>b</strong> <s>c</s></em></p>");
}

TEST(Blocks, ASpanEndsWithItsBlock) {
    // md4c takes the star within the address for the end of one or another, and forgets half of it.
    EXPECT_EQ(htmlOf("*[](*)\n\nwords").substr(0, 7), "<p><em>");
    EXPECT_EQ(test::textOf("*[](*)\n\nwords"), "\nwords\n");
    EXPECT_EQ(test::textOf("[](*)* a\n\nwords"), " a\nwords\n");
}

TEST(Blocks, EntitiesBecomeTheirCharacters) {
    EXPECT_EQ(test::textOf("&auml; &ouml;"), "&auml; &ouml;\n");
    EXPECT_EQ(test::textOf("caf&#233; &#x20AC; &mdash; &amp;"), "café € — &\n");
}

TEST(Blocks, AnEntityOfNoCharacterStaysAsItIsWritten) {
    EXPECT_EQ(test::textOf("&nosuch; &#0; &#2; &#xD800; &#x110000;"),
              "&nosuch; &#0; &#2; &#xD800; &#x110000;\n");
}

TEST(Blocks, AZeroByteBecomesAReplacement) {
    EXPECT_EQ(htmlOf(std::string_view("a\0b", 3)), "<p>a\uFFFDb</p>");
    EXPECT_EQ(htmlOf(std::string_view("```a\0b\n```", 10)), "<pre class=\"a\uFFFDb\"></pre>");
}

TEST(Blocks, NestedTooDeeplyAreFlattenedWithTheirWordsKept) {
    std::string deep;
    for (int level = 0; level < 1000; ++level)
        deep += "> ";
    EXPECT_EQ(test::textOf(deep + "ground"), "ground\n");
}

}  // namespace
}  // namespace carrel::markup
