// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/utf8.h"

#include <gtest/gtest.h>

#include "tests/core/text/random_text.h"

namespace carrel::text {
namespace {

constexpr std::string_view fourLengths = "a\u00E9\u20AC\U0001F600";  // 1, 2, 3 and 4 bytes

TEST(Utf8, TakesCodePointsOfEveryLengthAsValid) {
    EXPECT_TRUE(isValid(fourLengths));
}

TEST(Utf8, TakesNothingAndTheZeroByteAsValid) {
    EXPECT_TRUE(isValid(""));
    EXPECT_TRUE(isValid(std::string_view("\0", 1)));
}

class BrokenUtf8 : public testing::TestWithParam<std::string_view> {};

TEST_P(BrokenUtf8, IsNotValid) {
    EXPECT_FALSE(isValid("before " + std::string(GetParam()) + " behind"));
}

TEST_P(BrokenUtf8, IsRepairedToReplacementsWithTheTextAroundIt) {
    const std::string valid = repaired("before " + std::string(GetParam()) + " behind");
    EXPECT_TRUE(isValid(valid));
    EXPECT_TRUE(valid.starts_with("before \uFFFD"));
    EXPECT_TRUE(valid.ends_with("\uFFFD behind"));
}

INSTANTIATE_TEST_SUITE_P(Sequences, BrokenUtf8,
                         testing::Values("\xFF",             // never a byte of UTF-8
                                         "\x80",             // a trail byte without its lead
                                         "\xE2\x82",         // cut short
                                         "\xC0\xAF",         // '/' in two bytes
                                         "\xED\xA0\x80",     // a surrogate
                                         "\xF4\x90\x80\x80"  // beyond the last code point
                                         ));

TEST(Utf8, RepairsASequenceThatIsCutShortToOneReplacement) {
    EXPECT_EQ(repaired("\xE2\x82 \xF0\x9F\x98"), "\uFFFD \uFFFD");
}

TEST(Utf8, RepairsNothingInAValidText) {
    EXPECT_EQ(repaired(fourLengths), fourLengths);
}

TEST(Utf8, CountsCodePointsAndNotBytes) {
    EXPECT_EQ(countCodePoints(fourLengths), 4U);
}

TEST(Utf8, SlicesByCodePoints) {
    EXPECT_EQ(slice(fourLengths, {1, 3}), "\u00E9\u20AC");
}

TEST(Utf8, CutsASliceAtTheEnd) {
    EXPECT_EQ(slice(fourLengths, {3, 100}), "\U0001F600");
    EXPECT_EQ(slice(fourLengths, {4, 5}), "");
    EXPECT_EQ(slice(fourLengths, {100, 200}), "");
}

TEST(Utf8, SlicesNothingFromARangeThatEndsBeforeItBegins) {
    EXPECT_EQ(slice(fourLengths, {3, 1}), "");
}

TEST(Utf8, ReadsCodePointsOneBehindTheOther) {
    std::u32string read;
    for (std::size_t at = 0; at < fourLengths.size();)
        read += next(fourLengths, at);
    EXPECT_EQ(read, U"a\u00E9\u20AC\U0001F600");
}

TEST(Utf8, AppendsACodePointOfEveryLength) {
    std::string written;
    for (const char32_t codePoint : {U'a', U'\u00E9', U'\u20AC', U'\U0001F600'})
        append(written, codePoint);
    EXPECT_EQ(written, fourLengths);
}

TEST(Utf8, AppendsNothingForWhatIsNoCharacter) {
    std::string written = "a";
    append(written, 0xD800);
    append(written, 0x110000);
    EXPECT_EQ(written, "a");
}

TEST(Utf8, RepairsAnyBytesToValidText) {
    test::RandomText random(1);
    for (int round = 0; round < 2000; ++round) {
        const std::string valid = repaired(random.bytes(40));
        ASSERT_TRUE(isValid(valid));
        ASSERT_EQ(repaired(valid), valid);
    }
}

TEST(Utf8, SplitsATextIntoSlicesThatMakeItAgain) {
    test::RandomText random(2);
    for (int round = 0; round < 500; ++round) {
        const std::string text = random.text(30);
        const std::uint32_t length = countCodePoints(text);
        const auto middle = static_cast<std::uint32_t>(random.below(length + 1));
        const std::string_view front = slice(text, {0, middle});
        ASSERT_EQ(countCodePoints(front), middle);
        ASSERT_EQ(std::string(front) + std::string(slice(text, {middle, length})), text);
    }
}

}  // namespace
}  // namespace carrel::text
