// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/name_words.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>

#include "tests/core/text/random_text.h"

namespace carrel::links {
namespace {

bool mayStandIn(const MentionNames& names, const std::string& text) {
    const std::string words = NameWords::of(names);
    const std::string filter =
        WordFilter::of(text, {{0, static_cast<std::uint32_t>(text.size()), 0, true}}).fine;
    return NameWords(words).mayStandIn(WordFilter(filter));
}

TEST(NameWords, MayStandWhereATextHoldsThemAll) {
    EXPECT_TRUE(mayStandIn({"tech-debt", "Technical debt", {}, {}}, "We pay for debt that is technical."));
}

TEST(NameWords, StandNowhereWhereOneIsMissing) {
    EXPECT_FALSE(mayStandIn({"tech", "Technical debt", {}, {}}, "We pay for what is technical."));
}

TEST(NameWords, AreThoseOfAliasesToo) {
    EXPECT_TRUE(mayStandIn({"tech", "Technical debt", {"Design debt"}, {}}, "Debt of a design."));
}

TEST(NameWords, AreThoseOfTheOtherNumber) {
    EXPECT_TRUE(mayStandIn({"bridge", "Stone bridge", {}, {}}, "Many stone bridges."));
}

TEST(NameWords, AreReadFromAnyBytes) {
    const std::string filter = WordFilter::of("stone", {{0, 5, 0, true}}).fine;
    test::RandomText random(7);
    for (int round = 0; round < 1000; ++round)
        static_cast<void>(NameWords(random.bytes(40)).mayStandIn(WordFilter(filter)));
}

}  // namespace
}  // namespace carrel::links
