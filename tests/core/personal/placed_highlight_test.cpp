// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/placed_highlight.h"

#include <gtest/gtest.h>

#include "core/personal/quoting.h"

namespace carrel::personal {
namespace {

Highlight highlightOf(std::int64_t id, const std::string& text, const Range& words) {
    Highlight highlight;
    highlight.id = HighlightId{id};
    highlight.what.quotation = quote(text, words);
    return highlight;
}

TEST(PlacedHighlights, StandInTheOrderOfTheirPlaces) {
    const std::string text = "The arch holds. The vault holds, too.";
    const auto placed = placeIn(text, {highlightOf(1, text, {20, 25}), highlightOf(2, text, {4, 8})});
    ASSERT_EQ(placed.size(), 2U);
    EXPECT_EQ(placed[0].highlight.id, HighlightId{2});
    EXPECT_EQ(placed[1].place, (Range{20, 25}));
}

TEST(PlacedHighlights, FollowTheirWordsInAnotherText) {
    const Highlight arch = highlightOf(1, "The arch holds.", {4, 8});
    const auto placed = placeIn("First of all: the arch holds.", {arch});
    EXPECT_EQ(placed.front().place, (Range{18, 22}));
}

TEST(PlacedHighlights, AreKeptWhenTheirWordsAreGone) {
    const std::string text = "The arch holds. The vault holds, too.";
    const auto placed =
        placeIn("Nothing but a beam.", {highlightOf(1, text, {4, 14}), highlightOf(2, text, {20, 25})});
    ASSERT_EQ(placed.size(), 2U);
    EXPECT_FALSE(placed.front().place);
}

TEST(PlacedHighlights, ThatLostTheirPlaceComeLast) {
    const std::string text = "The arch holds. The vault holds, too.";
    const auto placed =
        placeIn("The vault holds, too.", {highlightOf(1, text, {4, 14}), highlightOf(2, text, {20, 31})});
    EXPECT_EQ(placed.front().highlight.id, HighlightId{2});
    EXPECT_FALSE(placed.back().place);
}

}  // namespace
}  // namespace carrel::personal
