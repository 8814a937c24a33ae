// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// What holds for every text, tried on many.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/text/utf8.h"
#include "tests/core/markup/pieces_in_order.h"
#include "tests/core/markup/random_markdown.h"
#include "tests/core/markup/rendered.h"
#include "tests/core/markup/well_formed.h"

namespace carrel::markup {
namespace {

constexpr int rounds = 1000;

void countLinks(const std::vector<Inline>& inlines, std::vector<int>& shown) {
    for (const Inline& piece : inlines) {
        if (piece.kind == InlineKind::Link) ++shown.at(piece.number);
        countLinks(piece.children, shown);
    }
}

void countLinks(const std::vector<Block>& blocks, std::vector<int>& shown) {
    for (const Block& block : blocks) {
        countLinks(block.inlines, shown);
        countLinks(block.children, shown);
    }
}

TEST(AnyText, BecomesHtmlOfOurDialectOnly) {
    test::RandomMarkdown random(31);
    for (int round = 0; round < rounds; ++round) {
        const std::string source = random.pieces();
        ASSERT_EQ(test::faultIn(test::htmlOf(source)), "") << source;
    }
}

TEST(AnyText, IsParsedWhateverItsBytes) {
    test::RandomMarkdown random(32);
    for (int round = 0; round < rounds; ++round) {
        const std::string source = random.bytes();
        ASSERT_EQ(test::faultIn(test::htmlOf(source)), "") << source;
    }
}

TEST(AnyText, BecomesValidTextWithoutMarksOfTheParser) {
    test::RandomMarkdown random(33);
    for (int round = 0; round < rounds; ++round) {
        const std::string source = random.pieces();
        const Rendering made = test::rendered(source);
        ASSERT_TRUE(text::isValid(made.text)) << source;
        ASSERT_TRUE(text::isValid(made.html)) << source;
        ASSERT_EQ((made.text + made.html).find_first_of(std::string_view("\0\1\2", 3)), std::string::npos)
            << source;
    }
}

TEST(AnyText, HasItsPiecesInOrderWithinEachOther) {
    test::RandomMarkdown random(34);
    for (int round = 0; round < rounds; ++round) {
        const std::string source = random.pieces();
        ASSERT_TRUE(test::isInOrder(test::rendered(source))) << source;
    }
}

TEST(AnyText, ShowsEachOfItsLinksOnce) {
    test::RandomMarkdown random(35);
    for (int round = 0; round < rounds; ++round) {
        const std::string source = random.pieces();
        const Document document = parseMarkdown(source);
        std::vector<int> shown(document.links.size());
        countLinks(document.blocks, shown);
        ASSERT_EQ(shown, std::vector<int>(document.links.size(), 1)) << source;
    }
}

TEST(AnyText, HasItsLinksOnLinesOfTheSource) {
    test::RandomMarkdown random(36);
    for (int round = 0; round < rounds; ++round) {
        const std::string source = random.pieces();
        const auto lines = static_cast<std::uint32_t>(std::count(source.begin(), source.end(), '\n')) + 1;
        for (const WrittenLink& link : parseMarkdown(source, 100).links) {
            const bool unknown = link.line == 0;
            ASSERT_TRUE(unknown || (link.line >= 100 && link.line < 100 + lines)) << source;
        }
    }
}

TEST(AnyText, HasAnAnchorOfItsOwnForEachHeading) {
    test::RandomMarkdown random(37);
    for (int round = 0; round < rounds; ++round) {
        const std::string source = random.pieces();
        std::set<std::string> anchors;
        for (const Section& section : test::rendered(source).sections)
            ASSERT_TRUE(!section.anchor.empty() && anchors.insert(section.anchor).second) << source;
    }
}

TEST(AnyText, IsTheSameAfterItsHtmlWasReadBack) {
    test::RandomMarkdown random(38);
    for (int round = 0; round < rounds; ++round) {
        const std::string source = random.pieces();
        const Rendering made = test::rendered(source);
        const Rendering again = render(parseReaderHtml(made.html));
        ASSERT_EQ(again.html, made.html) << source;
        ASSERT_EQ(again.text, made.text) << source;
        ASSERT_EQ(again.sections, made.sections) << source;
    }
}

}  // namespace
}  // namespace carrel::markup
