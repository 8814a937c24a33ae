// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/markup/rendering.h"

#include <gtest/gtest.h>

#include "tests/core/markup/rendered.h"
#include "tests/core/markup/sample_document.h"

namespace carrel::markup {
namespace {

using test::rendered;
using test::textOf;

TEST(Rendering, OfNothingIsNothing) {
    EXPECT_EQ(render({}).html, "");
    EXPECT_EQ(render({}).text, "");
}

TEST(Rendering, EndsEachBlockWithALineFeed) {
    EXPECT_EQ(textOf("# One\n\nTwo\nthree.\n\n- four\n- five\n\n> six\n\n```\nseven\neight\n```"),
              "One\nTwo three.\nfour\nfive\nsix\nseven\neight\n");
}

TEST(Rendering, GivesARuleALineOfItsOwn) {
    EXPECT_EQ(textOf("One\n\n---\n\nTwo"), "One\n\nTwo\n");
}

TEST(Rendering, GivesALineBreakALineFeed) {
    EXPECT_EQ(textOf("One  \ntwo"), "One\ntwo\n");
}

TEST(Rendering, LeavesMarksAndObjectsOutOfTheText) {
    EXPECT_EQ(textOf("*a* **b** ~~c~~ `d` [e](f.md) [[g|h]]![i](j.svg)[^k][@l, p. 1]"), "a b c d e h\n");
}

TEST(Rendering, CountsCodePointsAndNotBytes) {
    const Document document = rendered("\U0001F600 \u00E9 *x*\n\ny").document;
    EXPECT_EQ(document.blocks.at(0).inlines.at(1).range, (Range{4, 5}));
    EXPECT_EQ(document.blocks.at(1).range, (Range{6, 7}));
}

TEST(Rendering, SaysWhereABlockStandsWithoutTheLineFeedBehindIt) {
    const Document document = rendered("One\n\n- two\n- three").document;
    EXPECT_EQ(document.blocks.at(0).range, (Range{0, 3}));
    EXPECT_EQ(document.blocks.at(1).range, (Range{4, 13}));
    EXPECT_EQ(document.blocks.at(1).children.at(1).range, (Range{8, 13}));
}

TEST(Rendering, SaysWhereASpanWithinASpanStands) {
    const Document document = rendered("a *b **c***").document;
    const Inline& emphasis = document.blocks.at(0).inlines.at(1);
    EXPECT_EQ(emphasis.range, (Range{2, 5}));
    EXPECT_EQ(emphasis.children.at(1).range, (Range{4, 5}));
}

TEST(Rendering, EscapesText) {
    EXPECT_EQ(test::htmlOf("a & \"b\" < c > d"), "<p>a &amp; &quot;b&quot; &lt; c &gt; d</p>");
}

TEST(Rendering, GivesTheSameLinksToTheDocumentAndBesideIt) {
    const Rendering text = rendered("[[a]] and [b](b.md)");
    EXPECT_EQ(text.links, text.document.links);
}

TEST(Rendering, SetsTheSameRangesWhenItIsDoneAgain) {
    const Rendering once = rendered("# a\n\n*b* [[c]]\n\n| d |\n| --- |\n| e |");
    EXPECT_EQ(render(once.document).document, once.document);
}

TEST(Rendering, WritesEveryKindOfBlockAndInline) {
    EXPECT_EQ(render(test::sampleDocument()).html,
              "<p class=\"lead\">A lead.</p>"
              "<div class=\"facts\"><div class=\"fact\"><p>440 m USD</p><p>lost</p></div></div>"
              "<h2 id=\"cause\">Cause</h2>"
              "<p>Text <em>a</em><strong>b</strong><s>c</s><code>d&lt;</code><br/>"
              "<cite data-source=\"3\" data-key=\"sec\">p. 4</cite><sup data-note=\"n\"></sup></p>"
              "<aside class=\"lesson\"><p>Words</p></aside>"
              "<hr/>"
              "<figure><img src=\"a.svg\" alt=\"b\"/>caption</figure>"
              "<div class=\"footnote\" data-label=\"n\"><p>Note</p></div>");
}

TEST(Rendering, WritesTheTextOfEveryKindOfBlock) {
    EXPECT_EQ(render(test::sampleDocument()).text,
              "A lead.\n440 m USD\nlost\nCause\nText abcd<\n\nWords\n\ncaption\nNote\n");
}

}  // namespace
}  // namespace carrel::markup
