// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/markup/rendered.h"

namespace carrel::markup {
namespace {

using test::htmlOf;
using testing::HasSubstr;
using testing::Not;

TEST(Images, AloneInAParagraphAreFigures) {
    EXPECT_EQ(htmlOf("![An arch](figures/arch.svg)"),
              "<figure><img src=\"figures/arch.svg\" alt=\"An arch\"/></figure>");
}

TEST(Images, GiveAFigureTheirTitleAsCaption) {
    EXPECT_EQ(htmlOf("![An arch](arch.svg \"Load in an arch\")"),
              "<figure><img src=\"arch.svg\" alt=\"An arch\"/>Load in an arch</figure>");
}

TEST(Images, InALineOfTextStayThereWithoutACaption) {
    EXPECT_EQ(htmlOf("See ![An arch](arch.svg \"Load\") here"),
              "<p>See <img src=\"arch.svg\" alt=\"An arch\"/> here</p>");
}

TEST(Images, HaveNoCharactersInThePlainText) {
    const Rendering line = test::rendered("See ![An arch](arch.svg) here");
    EXPECT_EQ(line.text, "See  here\n");
    EXPECT_EQ(line.document.blocks.at(0).inlines.at(1).range, (Range{4, 4}));
}

TEST(Images, MayBeEmbeddedAsWikiLinks) {
    EXPECT_EQ(htmlOf("![[arch.PNG|An arch]]"), "<figure><img src=\"arch.PNG\" alt=\"An arch\"/></figure>");
}

TEST(Images, AreFoundWhateverAnEmbedSaysBehindAHash) {
    EXPECT_EQ(htmlOf("![[arch.svg#icon]]"), "<figure><img src=\"arch.svg\" alt=\"\"/></figure>");
}

TEST(Images, HavePercentSignsDecodedInTheirPath) {
    EXPECT_EQ(htmlOf("![](my%20arch.svg)"), "<figure><img src=\"my arch.svg\" alt=\"\"/></figure>");
}

TEST(Images, HaveTheWordsOfTheirAlternativeTextOnly) {
    EXPECT_EQ(htmlOf("![An *arch* `x`](arch.svg)"),
              "<figure><img src=\"arch.svg\" alt=\"An arch x\"/></figure>");
}

TEST(Images, HaveNoLinksInTheirAlternativeText) {
    const Rendering made = test::rendered("![An [arch](b.md) https://c.org](arch.svg)");
    EXPECT_EQ(made.html, "<figure><img src=\"arch.svg\" alt=\"An arch https://c.org\"/></figure>");
    EXPECT_TRUE(made.links.empty());
}

TEST(Images, KeepTheLinksOfTheWordsThatTheyBecome) {
    EXPECT_EQ(htmlOf("![An [arch](b.md)](https://c.org/arch.svg)"), "<p>An <a data-link=\"0\">arch</a></p>");
}

TEST(Images, EscapeWhatTheyAreGiven) {
    EXPECT_EQ(htmlOf("![\"><b>](a\\\".svg '<i>')"),
              "<figure><img src=\"a&quot;.svg\" alt=\"&quot;&gt;\"/>&lt;i&gt;</figure>");
}

TEST(Images, OfAnotherMachineBecomeTheirWords) {
    EXPECT_EQ(htmlOf("![Arch](https://example.org/arch.png)"), "<p>Arch</p>");
    EXPECT_EQ(htmlOf("![Arch](data:image/png;base64,AAAA)"), "<p>Arch</p>");
    EXPECT_EQ(htmlOf("![Arch](file:///etc/arch.png)"), "<p>Arch</p>");
}

class PlacesElsewhere : public testing::TestWithParam<std::string_view> {};

TEST_P(PlacesElsewhere, AreNeverTheSourceOfAnImage) {
    EXPECT_THAT(htmlOf(GetParam()), Not(HasSubstr("<img")));
}

INSTANTIATE_TEST_SUITE_P(Addresses, PlacesElsewhere,
                         testing::Values("![a](//example.org/a.png)", "![a](https%3A//example.org/a.png)",
                                         "![a](%2F/example.org/a.png)", "![a](<\\\\\\\\example.org\\a.png>)",
                                         "![a](HTTP://example.org/a.png)",
                                         "![a](&#104;ttp://example.org/a.png)",
                                         "![a][b]\n\n[b]: ftp://example.org/a.png", "![a]()", "![a](#b)",
                                         "![[https://example.org/a.png]]", "![[//example.org/a.png]]",
                                         "![[file:///a.png]]"));

}  // namespace
}  // namespace carrel::markup
