// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "tests/core/markup/rendered.h"
#include "tests/core/markup/sample_document.h"

namespace carrel::markup {
namespace {

Document withoutLinks(Document document) {
    document.links.clear();
    return document;
}

std::string readAndWritten(std::string_view html) {
    return render(parseReaderHtml(html)).html;
}

std::string textRead(std::string_view html) {
    return render(parseReaderHtml(html)).text;
}

TEST(ReaderHtml, BecomesTheDocumentThatMadeIt) {
    const Rendering sample = render(test::sampleDocument());
    EXPECT_EQ(parseReaderHtml(sample.html), sample.document);
}

class MadeOfMarkdown : public testing::TestWithParam<std::string_view> {};

TEST_P(MadeOfMarkdown, BecomesTheDocumentThatMadeIt) {
    const Rendering made = test::rendered(GetParam());
    EXPECT_EQ(parseReaderHtml(made.html), withoutLinks(made.document));
}

INSTANTIATE_TEST_SUITE_P(
    ReaderHtml, MadeOfMarkdown,
    testing::Values("", "One\n\ntwo", "# a\n###### b", "#", "- a\n  - b\n\n    c\n- ", "7. a\n8. b",
                    "> a\n>\n> > b", "> [!lesson] a", "```c++\n\n a\n\tb\n\n```", "```\n```",
                    "| a | |\n| --- | --- |\n| | *b* |", "---", "a  \nb", "*a **b ~~c~~*** `d`",
                    "[[a]] [b *c*](d.md) ![[e]]", "![a](b.svg \"c\")", "x ![a](b.svg) y",
                    "x[^1] [@y, p. 2]\n\n[^1]: z\n\n[^2]: [[w]]", "& < > \" ' &amp;lt; &#x26;amp;",
                    "x [a](javascript:b) ![c](https://d.org/e.png) y"));

TEST(ReaderHtml, OfEmptyTextIsAnEmptyDocument) {
    EXPECT_EQ(parseReaderHtml(""), Document());
}

TEST(ReaderHtml, KeepsTheWordsOfUnknownElements) {
    EXPECT_EQ(readAndWritten("<p>a <blink>b</blink> <x-y z=\"1\"/>c</p>"), "<p>a b c</p>");
    EXPECT_EQ(readAndWritten("<section><p>a</p></section>"), "<p>a</p>");
}

TEST(ReaderHtml, DropsUnknownAttributes) {
    EXPECT_EQ(readAndWritten("<p onclick=\"x\" class=\"lead\" style=\"y\">a</p>"), "<p class=\"lead\">a</p>");
    EXPECT_EQ(readAndWritten("<em onclick=\"x\">a</em>"), "<p><em>a</em></p>");
}

TEST(ReaderHtml, PutsTextWithoutABlockIntoAParagraph) {
    EXPECT_EQ(readAndWritten("a<em>b</em>"), "<p>a<em>b</em></p>");
    EXPECT_EQ(readAndWritten("<li>a</li>"), "<li><p>a</p></li>");
}

TEST(ReaderHtml, ClosesWhatIsLeftOpen) {
    EXPECT_EQ(readAndWritten("<blockquote><p><em>a"), "<blockquote><p><em>a</em></p></blockquote>");
    EXPECT_EQ(readAndWritten("<p><em>a</p><p>b</p>"), "<p><em>a</em></p><p>b</p>");
    EXPECT_EQ(readAndWritten("<p>a<p>b"), "<p>a</p><p>b</p>");
}

TEST(ReaderHtml, ClosesSpansWhereABlockBegins) {
    EXPECT_EQ(readAndWritten("<cite data-key=\"a\">p. 1<p>b</p>"),
              "<p><cite data-source=\"0\" data-key=\"a\">p. 1</cite></p><p>b</p>");
}

TEST(ReaderHtml, EndsARowWhereSomethingElseThanACellBegins) {
    EXPECT_EQ(textRead("<table><tr><td>a</td><tr><td>b</td><blockquote><p>c</p></blockquote></table>"),
              "a\nb\nc\n");
}

TEST(ReaderHtml, LeavesOutAnEndWithoutABeginning) {
    EXPECT_EQ(readAndWritten("</p></em><p>a</strong></p></div>"), "<p>a</p>");
}

TEST(ReaderHtml, KeepsTheWordsBehindElementsThatHoldNone) {
    EXPECT_EQ(textRead("<p>a<br>b<img src=\"c\">d<sup data-note=\"e\">f</sup>g</p>"), "a\nbdfg\n");
    EXPECT_EQ(textRead("<p>a</p><hr><p>b</p>"), "a\n\nb\n");
}

TEST(ReaderHtml, KeepsABracketThatBeginsNoTag) {
    EXPECT_EQ(textRead("<p>1 < 2 <> 3 <"), "1 < 2 <> 3 <\n");
}

TEST(ReaderHtml, TakesALongTextOfBracketsForText) {
    const std::string brackets(100'000, '<');
    EXPECT_EQ(textRead("<p>" + brackets), brackets + '\n');
}

TEST(ReaderHtml, DecodesEntitiesOnce) {
    EXPECT_EQ(textRead("<p>&amp;lt; &quot;a&quot; &nosuch; & b;</p>"), "&lt; \"a\" &nosuch; & b;\n");
}

TEST(ReaderHtml, DecodesEntitiesInAttributes) {
    const Document document = parseReaderHtml("<h2 id=\"a&amp;b\">c</h2>");
    EXPECT_EQ(document.blocks.at(0).name, "a&b");
}

TEST(ReaderHtml, ReadsANumberThatIsNoneAsZero) {
    for (const std::string number : {"", "x", "-1", "99999999999999999999"})
        EXPECT_EQ(readAndWritten("<a data-link=\"" + number + "\">a</a>"), "<p><a data-link=\"0\">a</a></p>");
}

TEST(ReaderHtml, KeepsTheWordsOfWhatIsNestedTooDeeply) {
    for (const std::string tag : {"blockquote", "em", "ul", "table", "p"}) {
        std::string deep;
        for (int level = 0; level < 1000; ++level)
            deep += "<" + tag + ">";
        EXPECT_NE(textRead(deep + "ground").find("ground\n"), std::string::npos) << tag;
    }
}

}  // namespace
}  // namespace carrel::markup
