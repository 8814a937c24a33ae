// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/mention_ground.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "core/markup/markdown.h"
#include "core/markup/rendering.h"
#include "core/text/utf8.h"
#include "tests/core/text/random_text.h"

namespace carrel::links {
namespace {

using testing::ElementsAre;

std::vector<std::string> parts(std::string_view text, const std::vector<Range>& closed, bool open) {
    std::vector<std::string> found;
    for (const Stretch& stretch : stretchesOf(text, closed))
        if (stretch.open == open)
            found.emplace_back(text.substr(stretch.beginByte, stretch.endByte - stretch.beginByte));
    return found;
}

std::vector<std::string> closedIn(std::string_view text) {
    return parts(text, {}, false);
}

std::vector<std::string> closedInMarkdown(std::string_view markdown) {
    const markup::Rendering rendering = markup::render(markup::parseMarkdown(markdown));
    return parts(rendering.text, closedRanges(rendering.document), false);
}

TEST(MentionGround, IsClosedInHeadingsCodeAndLinks) {
    EXPECT_THAT(closedInMarkdown("## An arch\n\nA `beam` and a [[cable]] and **a [x](y.md) deck**.\n\n"
                                 "    pier\n"),
                ElementsAre("An arch", "beam", "cable", "x", "pier"));
}

TEST(MentionGround, IsOpenInListsTablesQuotesAndCallouts) {
    EXPECT_THAT(closedInMarkdown("- a\n\n> b\n\n> [!note]\n> c\n\n| d | e |\n| --- | --- |\n| f | g |\n"),
                ElementsAre());
}

TEST(MentionGround, IsClosedInAddresses) {
    EXPECT_THAT(closedIn("See https://example.org/arch#beam, or www.arch.org; mail a.b@arch.org now."),
                ElementsAre("https://example.org/arch#beam,", "www.arch.org;", "a.b@arch.org"));
    EXPECT_THAT(closedIn("At example.org/arch/beam it is, (ftp://x.y/arch)."),
                ElementsAre("example.org/arch/beam", "(ftp://x.y/arch)."));
}

TEST(MentionGround, IsOpenAroundSignsThatBeginNoAddress) {
    EXPECT_THAT(closedIn("and/or: a/b, 3:4, @arch, one. /two, x @ y."), ElementsAre());
}

TEST(MentionGround, MeetsWithoutGapsAndOverlaps) {
    test::RandomText random(3);
    for (int round = 0; round < 1000 && !testing::Test::HasFailure(); ++round) {
        const std::string text = random.text(30) + (random.below(2) == 0 ? "a://b c" : "");
        const auto points = text::countCodePoints(text);
        std::vector<Range> closed;
        for (std::uint32_t at = 0; at < points; at += static_cast<std::uint32_t>(1 + random.below(9))) {
            closed.push_back({at, at + static_cast<std::uint32_t>(random.below(6))});
        }
        std::uint32_t byte = 0;
        for (const Stretch& stretch : stretchesOf(text, closed)) {
            EXPECT_EQ(stretch.beginByte, byte);
            EXPECT_EQ(stretch.beginPoint, text::countCodePoints(text.substr(0, byte)));
            EXPECT_GT(stretch.endByte, stretch.beginByte);
            byte = stretch.endByte;
        }
        EXPECT_EQ(byte, text.size());
    }
}

TEST(MentionGround, IsClosedWhereItWasSaid) {
    EXPECT_THAT(parts("Über Größe.", {{0, 4}, {2, 6}, {9, 50}}, true), ElementsAre("röß"));
}

}  // namespace
}  // namespace carrel::links
