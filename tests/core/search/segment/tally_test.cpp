// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/tally.h"

#include <gtest/gtest.h>

#include <set>

namespace carrel::search {
namespace {

Tally tallyOf(std::uint32_t body, std::uint32_t heading, std::uint32_t title, std::uint32_t alias) {
    Tally tally;
    const std::uint32_t counts[partCount] = {body, heading, title, alias};
    for (std::size_t part = 0; part < partCount; ++part)
        for (std::uint32_t left = counts[part]; left > 0; --left)
            tally.count(static_cast<Part>(part));
    return tally;
}

/// All with up to three in each part, but none in all.
std::vector<Tally> smallTallies() {
    std::vector<Tally> tallies;
    for (std::uint32_t number = 1; number < 256; ++number)
        tallies.push_back(tallyOf(number & 3U, number >> 2U & 3U, number >> 4U & 3U, number >> 6U & 3U));
    return tallies;
}

TEST(Tally, IsReadFromItsCodeAsItWas) {
    for (const Tally tally : smallTallies())
        EXPECT_EQ(Tally::ofCode(tally.code()), tally) << tally.bits;
    const Tally fullest{UINT32_MAX >> 1U};
    EXPECT_EQ(Tally::ofCode(fullest.code()), fullest);
}

TEST(Tally, HasACodeOfItsOwn) {
    std::set<std::uint32_t> codes;
    for (const Tally tally : smallTallies())
        codes.insert(tally.code());
    EXPECT_EQ(codes.size(), smallTallies().size());
}

TEST(Tally, HasASmallCodeWhereTheWordStandsOnceInEachPart) {
    constexpr std::uint32_t fiveBits = 32;
    for (const Tally tally : smallTallies())
        EXPECT_LT(tally.once().code(), fiveBits);
}

TEST(Tally, TellsWhereTheWordStandsButNotHowOften) {
    EXPECT_EQ(tallyOf(7, 0, 2, 1).once(), tallyOf(1, 0, 1, 1));
}

}  // namespace
}  // namespace carrel::search
