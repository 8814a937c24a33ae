// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/text/utf8.h"
#include "tests/core/markup/rendered.h"

namespace carrel::markup {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::string_view story =
    "Lead.\n\n## Cause\n\nOne.\n\n### Root\n\nTwo.\n\n## Co*st*\n\nThree.\n\n### Later\n\nFour.";

/// What a section's range holds, for each section.
std::vector<std::string> texts(const Rendering& text) {
    std::vector<std::string> found;
    for (const Section& section : text.sections)
        found.emplace_back(text::slice(text.text, section.range));
    return found;
}

TEST(Sections, AreTheHeadingsInOrder) {
    const Rendering text = test::rendered(story);
    ASSERT_EQ(text.sections.size(), 4U);
    EXPECT_EQ(text.sections[2].title, "Cost");
    EXPECT_EQ(text.sections[2].anchor, "cost");
    EXPECT_EQ(text.sections[2].level, 2U);
}

TEST(Sections, GoOnToTheNextHeadingOfTheirLevelOrAbove) {
    EXPECT_THAT(texts(test::rendered(story)), ElementsAre("Cause\nOne.\nRoot\nTwo.\n", "Root\nTwo.\n",
                                                          "Cost\nThree.\nLater\nFour.\n", "Later\nFour.\n"));
}

TEST(Sections, KnowTheWordsOfTheirHeading) {
    const Rendering text = test::rendered(story);
    for (const Section& section : text.sections)
        EXPECT_EQ(text::slice(text.text, section.heading), section.title);
}

TEST(Sections, EndWithAHeadingAboveThem) {
    EXPECT_THAT(texts(test::rendered("### a\n\n## b\n\n# c\n\n### d")),
                ElementsAre("a\n", "b\n", "c\nd\n", "d\n"));
}

TEST(Sections, AreNoneWithoutAHeading) {
    EXPECT_THAT(test::rendered("One.\n\nTwo.").sections, IsEmpty());
}

TEST(Sections, MayHaveAnEmptyHeading) {
    const Rendering text = test::rendered("##\n\nOne.");
    ASSERT_EQ(text.sections.size(), 1U);
    EXPECT_EQ(text.sections[0].title, "");
    EXPECT_EQ(text.sections[0].heading, (Range{0, 0}));
    EXPECT_EQ(text.sections[0].range, (Range{0, 6}));
}

}  // namespace
}  // namespace carrel::markup
