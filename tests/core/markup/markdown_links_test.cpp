// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/markup/rendered.h"

namespace carrel::markup {
namespace {

using test::htmlOf;
using test::onlyLinkOf;
using testing::IsEmpty;

TEST(MarkdownLinks, HaveAPathAndAnAnchor) {
    const WrittenLink link = onlyLinkOf("[words](../cases/knight.md#cause)");
    EXPECT_EQ(link.form, LinkForm::Markdown);
    EXPECT_EQ(link.target, "../cases/knight.md");
    EXPECT_EQ(link.anchor, "cause");
}

TEST(MarkdownLinks, WithAnAnchorOnlyLeadIntoTheirArticle) {
    EXPECT_EQ(onlyLinkOf("[words](#cause)").target, "");
    EXPECT_EQ(onlyLinkOf("[words](#cause)").anchor, "cause");
}

TEST(MarkdownLinks, HavePercentSignsDecoded) {
    const WrittenLink link = onlyLinkOf("[words](a%20b%C3%A9.md#x%20y)");
    EXPECT_EQ(link.target, "a bé.md");
    EXPECT_EQ(link.anchor, "x y");
}

TEST(MarkdownLinks, DecodeAHashAfterTheAnchorWasCutOff) {
    EXPECT_EQ(onlyLinkOf("[words](c%23.md)").target, "c#.md");
}

TEST(MarkdownLinks, KeepAPercentSignThatIsNoCode) {
    EXPECT_EQ(onlyLinkOf("[words](100%.md)").target, "100%.md");
    EXPECT_EQ(onlyLinkOf("[words](a%2)").target, "a%2");
    EXPECT_EQ(onlyLinkOf("[words](a%zz)").target, "a%zz");
}

TEST(MarkdownLinks, AreValidTextWhateverTheyDecodeTo) {
    EXPECT_EQ(onlyLinkOf("[words](a%FFb.md)").target, "a\uFFFDb.md");
}

TEST(MarkdownLinks, ShowTheirWordsWithSpans) {
    EXPECT_EQ(htmlOf("[some *words*](a.md \"title\")"), "<p><a data-link=\"0\">some <em>words</em></a></p>");
}

TEST(MarkdownLinks, FollowADefinition) {
    EXPECT_EQ(onlyLinkOf("[words][1]\n\n[1]: a.md").target, "a.md");
}

TEST(MarkdownLinks, NeverPutTheirAddressIntoTheHtml) {
    EXPECT_EQ(htmlOf("[words](https://example.org/\"onload=\"x)"), "<p><a data-link=\"0\">words</a></p>");
}

TEST(MarkdownLinks, ToAWebPageAreExternalWithTheWholeAddress) {
    for (const std::string address :
         {"https://example.org/a?b#c", "http://example.org", "HTTPS://EXAMPLE.org", "mailto:a@example.org"}) {
        const WrittenLink link = onlyLinkOf("[words](" + address + ")");
        EXPECT_EQ(link.form, LinkForm::External);
        EXPECT_EQ(link.target, address);
        EXPECT_EQ(link.anchor, "");
    }
}

TEST(MarkdownLinks, MayBeAnAddressAlone) {
    EXPECT_EQ(onlyLinkOf("<https://example.org>").target, "https://example.org");
    EXPECT_EQ(onlyLinkOf("See https://example.org/a.").target, "https://example.org/a");
}

class ForbiddenSchemes : public testing::TestWithParam<std::string> {};

TEST_P(ForbiddenSchemes, LeaveOnlyTheWords) {
    const Document document = parseMarkdown("[words](<" + GetParam() + ">)");
    EXPECT_THAT(document.links, IsEmpty());
    EXPECT_EQ(render(document).html, "<p>words</p>");
}

INSTANTIATE_TEST_SUITE_P(Addresses, ForbiddenSchemes,
                         testing::Values("javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)",
                                         "java\tscript:alert(1)", "&#106;avascript:alert(1)",
                                         "javascript&colon;alert(1):", "\uFF4Aavascript:alert(1)",
                                         "data:text/html,x", "vbscript:x", "file:///etc/passwd",
                                         "ftp://a.org", "about:blank", "C:\\a.md", "ht\ttps://example.org",
                                         "http\u017F://example.org"));

TEST(MarkdownLinks, WithAColonBehindASlashArePaths) {
    EXPECT_EQ(onlyLinkOf("[words](./a:b.md)").target, "./a:b.md");
    EXPECT_EQ(onlyLinkOf("[words](#a:b)").anchor, "a:b");
}

TEST(MarkdownLinks, KnowTheirLine) {
    EXPECT_EQ(onlyLinkOf("One\n\ntwo\n[words](a.md)").line, 4U);
    EXPECT_EQ(onlyLinkOf("One\n[**words**](a.md)").line, 2U);
    EXPECT_EQ(onlyLinkOf("One\n[`words`](a.md)").line, 2U);
    EXPECT_EQ(onlyLinkOf("One\n[![words](a.svg)](a.md)").line, 2U);
}

TEST(MarkdownLinks, KnowTheirLineWhereLinesEndAsOnOtherSystems) {
    EXPECT_EQ(onlyLinkOf("One\r\rtwo\r[words](a.md)").line, 4U);
    EXPECT_EQ(onlyLinkOf("One\r\n\r\ntwo\r\n[words](a.md)").line, 4U);
}

TEST(MarkdownLinks, KnowWhereTheirWordsStand) {
    const Rendering text = test::rendered("## One\n\nTwo [*th* ree](a.md)");
    ASSERT_EQ(text.links.size(), 1U);
    EXPECT_EQ(text.links[0].range, (Range{8, 14}));
}

TEST(MarkdownLinks, AroundAPictureHaveAnEmptyRange) {
    const Rendering text = test::rendered("One [![](a.svg)](a.md) two");
    EXPECT_EQ(text.html, "<p>One <a data-link=\"0\"><img src=\"a.svg\" alt=\"\"/></a> two</p>");
    EXPECT_EQ(text.links.at(0).range, (Range{4, 4}));
}

}  // namespace
}  // namespace carrel::markup
