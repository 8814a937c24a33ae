// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/text_cursor.h"

#include <gtest/gtest.h>

#include "core/text/utf8.h"
#include "tests/core/text/random_text.h"

namespace carrel::text {
namespace {

TEST(TextCursor, FindsPlacesForwardsAndBackwards) {
    TextCursor cursor("a\u00E9\U0001F600b");
    EXPECT_EQ(cursor.byteOf(3), 7U);
    EXPECT_EQ(cursor.byteOf(1), 1U);
    EXPECT_EQ(cursor.byteOf(2), 3U);
    EXPECT_EQ(cursor.byteOf(0), 0U);
}

TEST(TextCursor, StaysAtTheEndForPlacesBeyondIt) {
    TextCursor cursor("\u00E9b");
    EXPECT_EQ(cursor.byteOf(9), 3U);
    EXPECT_EQ(cursor.byteOf(2), 3U);
    EXPECT_EQ(cursor.byteOf(1), 2U);
    EXPECT_EQ(TextCursor("").byteOf(1), 0U);
}

TEST(TextCursor, AgreesWithWhatIsSliced) {
    test::RandomText random(51);
    const std::string text = random.text(200);
    TextCursor cursor(text);
    for (int round = 0; round < 500; ++round) {
        const auto place = static_cast<std::uint32_t>(random.below(220));
        ASSERT_EQ(cursor.byteOf(place), slice(text, {0, place}).size()) << place;
    }
}

}  // namespace
}  // namespace carrel::text
