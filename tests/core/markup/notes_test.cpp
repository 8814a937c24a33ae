// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Footnotes and citations.
#include <gtest/gtest.h>

#include "core/text/utf8.h"
#include "tests/core/markup/rendered.h"

namespace carrel::markup {
namespace {

using test::htmlOf;
using test::rendered;

TEST(Footnotes, StandAtTheEndWhereverTheyAreWritten) {
    EXPECT_EQ(
        htmlOf("[^a]: Why.\n\nText[^a]."),
        "<p>Text<sup data-note=\"a\"></sup>.</p><div class=\"footnote\" data-label=\"a\"><p>Why.</p></div>");
}

TEST(Footnotes, KeepTheOrderInWhichTheyAreWritten) {
    const Document document = parseMarkdown("x[^b] y[^a]\n\n[^b]: one\n[^a]: two");
    ASSERT_EQ(document.blocks.size(), 3U);
    EXPECT_EQ(document.blocks[1].name, "b");
    EXPECT_EQ(document.blocks[2].name, "a");
}

TEST(Footnotes, GoOnInIndentedLines) {
    EXPECT_EQ(htmlOf("[^a]: One\n    two\n\tthree\nfour"),
              "<p>four</p><div class=\"footnote\" data-label=\"a\"><p>One two three</p></div>");
}

TEST(Footnotes, HoldMarkup) {
    EXPECT_EQ(
        htmlOf("[^1]: See *b*\n    - c"),
        "<div class=\"footnote\" data-label=\"1\"><p>See <em>b</em></p><ul><li><p>c</p></li></ul></div>");
}

TEST(Footnotes, CountTheirLinksOnFromTheText) {
    const Rendering text = rendered("[[a]] x[^1]\n\n[^1]: See [b](b) and [[c]]");
    for (const WrittenLink& link : text.links)
        EXPECT_EQ(text::slice(text.text, link.range), link.target);
    EXPECT_EQ(text.links.size(), 3U);
}

TEST(Footnotes, ThatAreNestedDeeplyAreReadBackAsTheSame) {
    const std::string html = htmlOf("x[^a]\n\n[^a]: " + std::string(100, '>') + " Why.");
    EXPECT_EQ(render(parseReaderHtml(html)).html, html);
}

TEST(Footnotes, HaveASignRightBehindTheWord) {
    EXPECT_EQ(htmlOf("Text [^a]."), "<p>Text<sup data-note=\"a\"></sup>.</p>");
}

TEST(Footnotes, HaveASignWithoutCharacters) {
    const Rendering text = rendered("Text[^a] more");
    EXPECT_EQ(text.text, "Text more\n");
    EXPECT_EQ(text.document.blocks.at(0).inlines.at(1).range, (Range{4, 4}));
}

TEST(Footnotes, EscapeTheirLabels) {
    EXPECT_EQ(htmlOf("x[^\"&]\n\n[^\"&]: y"),
              "<p>x<sup data-note=\"&quot;&amp;\"></sup></p>"
              "<div class=\"footnote\" data-label=\"&quot;&amp;\"><p>y</p></div>");
}

TEST(Footnotes, InCodeAreCode) {
    EXPECT_EQ(htmlOf("```\n[^a]: x\n```"), "<pre class=\"\">[^a]: x</pre>");
    EXPECT_EQ(htmlOf("~~~~\n```\n~~~\n[^a]: x\n~~~~"), "<pre class=\"\">```\n~~~\n[^a]: x</pre>");
}

TEST(Footnotes, BehindCodeAreFootnotes) {
    for (const std::string code : {"```\nx\n```", "```x\nx\n````  ", "```x``` y", "~~~\n```\n~~~"})
        EXPECT_EQ(parseMarkdown(code + "\n\n[^a]: x").blocks.back().kind, BlockKind::Footnote) << code;
}

TEST(Footnotes, WithoutALabelAreText) {
    EXPECT_EQ(htmlOf("x[^] y[^a b] z[^\\[a]"), "<p>x[^] y[^a b] z[^[a]</p>");
}

TEST(Footnotes, NeverEndSilently) {
    EXPECT_EQ(htmlOf("x[^a"), "<p>x[^a</p>");
}

TEST(Citations, NameTheirSource) {
    EXPECT_EQ(htmlOf("So it was [@ftc-2019]."),
              "<p>So it was <cite data-source=\"0\" data-key=\"ftc-2019\"></cite>.</p>");
}

TEST(Citations, HaveALocatorBehindAComma) {
    const Document document = parseMarkdown("So[@ftc, p. 12, note 3]");
    const Inline& citation = document.blocks.at(0).inlines.at(1);
    EXPECT_EQ(citation.kind, InlineKind::Citation);
    EXPECT_EQ(citation.target, "ftc");
    EXPECT_EQ(citation.text, "p. 12, note 3");
}

TEST(Citations, MayBeSeveralInOneBracket) {
    EXPECT_EQ(htmlOf("So[@a, p. 1; @b]"),
              "<p>So<cite data-source=\"0\" data-key=\"a\">p. 1</cite>"
              "<cite data-source=\"0\" data-key=\"b\"></cite></p>");
}

TEST(Citations, HaveNoCharactersInThePlainText) {
    EXPECT_EQ(rendered("So[@a, p. 1] it").text, "So it\n");
}

TEST(Citations, EscapeTheirKeyAndLocator) {
    EXPECT_EQ(htmlOf("So[@a\"&, p. &lt;1>]"),
              "<p>So<cite data-source=\"0\" data-key=\"a&quot;&amp;\">p. &lt;1&gt;</cite></p>");
}

TEST(Citations, WithoutAKeyAreText) {
    for (const std::string text : {"[@]", "[@ ]", "[@a b]", "[@a; b]", "[@, p. 1]", "[a@b.org]"})
        EXPECT_EQ(htmlOf(text), "<p>" + text + "</p>");
}

TEST(Citations, ThatAreNotClosedHideNothingBehindThem) {
    EXPECT_EQ(htmlOf("[@a and [[b]]"), "<p>[@a and <a data-link=\"0\">b</a></p>");
}

}  // namespace
}  // namespace carrel::markup
