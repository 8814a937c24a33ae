// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/anchor/edit_distance.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <random>
#include <string>

namespace carrel::personal {
namespace {

/// The table of the textbook, row by row.
std::vector<std::uint32_t> byTheTable(std::u32string_view pattern, std::u32string_view text,
                                      MatchBegin begin) {
    std::vector<std::uint32_t> column(pattern.size() + 1);
    for (std::uint32_t row = 0; row < column.size(); ++row)
        column[row] = row;
    std::vector<std::uint32_t> last{column.back()};
    for (const char32_t letter : text) {
        std::uint32_t diagonal = column[0];
        if (begin == MatchBegin::AtTheStart) ++column[0];
        for (std::size_t row = 1; row < column.size(); ++row) {
            const std::uint32_t replaced = diagonal + (pattern[row - 1] == letter ? 0 : 1);
            diagonal = column[row];
            column[row] = std::min({replaced, column[row] + 1, column[row - 1] + 1});
        }
        last.push_back(column.back());
    }
    return last;
}

std::u32string randomWord(std::mt19937& random, std::size_t most) {
    std::u32string word(1 + random() % most, U'a');
    for (char32_t& letter : word)
        letter = static_cast<char32_t>(U'a' + random() % 4);
    return word;
}

TEST(EditDistance, IsThatOfTheTableForAnyWords) {
    std::mt19937 random(1999);
    for (int round = 0; round < 400; ++round) {
        const std::u32string pattern = randomWord(random, 200);
        const std::u32string text = randomWord(random, 300);
        for (const MatchBegin begin : {MatchBegin::Anywhere, MatchBegin::AtTheStart})
            ASSERT_EQ(editDistances(pattern, text, begin), byTheTable(pattern, text, begin));
    }
}

TEST(EditDistance, CountsInTextsOfAnyScript) {
    EXPECT_THAT(editDistances(U"Größe", U"die Grösze", MatchBegin::Anywhere).back(), 2U);
}

}  // namespace
}  // namespace carrel::personal
