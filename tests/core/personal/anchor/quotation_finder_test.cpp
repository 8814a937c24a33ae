// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/anchor/quotation_finder.h"

#include <gtest/gtest.h>

#include "core/personal/quoting.h"
#include "core/text/utf8.h"

namespace carrel::personal {
namespace {

constexpr std::string_view articleText =
    "The advisory reached a list of people. No one owned the list of servers, and nobody scanned them in "
    "time. "
    "Later the rules changed, and each server had an owner who answered for it.";

Quotation quoteOf(std::string_view words) {
    const auto begin = static_cast<std::uint32_t>(articleText.find(words));
    return quote(articleText, {begin, begin + text::countCodePoints(words)});
}

std::string found(std::string_view now, const Quotation& quotation) {
    const auto place = QuotationFinder(now).find(quotation);
    return place ? std::string(text::slice(now, place->range)) : "lost";
}

TEST(QuotationFinder, FindsTheExactWords) {
    const auto place = QuotationFinder(articleText).find(quoteOf("nobody scanned them"));
    ASSERT_TRUE(place);
    EXPECT_EQ(place->changed, 0U);
}

TEST(QuotationFinder, FindsWordsThatWereChangedALittle) {
    EXPECT_EQ(
        found("The advisory reached a list of people. Nobody owned the list of server, and nobody scanned.",
              quoteOf("No one owned the list of servers")),
        "Nobody owned the list of server");
}

TEST(QuotationFinder, SaysByHowMuchTheyChanged) {
    const auto place =
        QuotationFinder("and nobody scanned then in time.").find(quoteOf("nobody scanned them in time"));
    ASSERT_TRUE(place);
    EXPECT_EQ(place->changed, 1U);
}

TEST(QuotationFinder, LosesWordsThatWereChangedByMore) {
    EXPECT_EQ(found("Somewhere a list was owned by some, and servers went unwatched for months and years.",
                    quoteOf("No one owned the list of servers")),
              "lost");
}

TEST(QuotationFinder, LosesShortWordsWithoutWhatStoodAround) {
    EXPECT_EQ(found("Rulers of another land.", quoteOf("rules")), "lost");
}

TEST(QuotationFinder, FindsShortWordsByWhatStandsAround) {
    EXPECT_EQ(found("in time. Later the rulez changed, and each server had", quoteOf("rules")), "rulez");
}

TEST(QuotationFinder, LosesWordsThatCouldBeEitherOfTwo) {
    const std::string twice = "1. nobody scanned then in time! 2. nobody scanned thim in time!";
    EXPECT_EQ(found(twice, {"nobody scanned them in time", "", "", {0, 27}}), "lost");
}

TEST(QuotationFinder, FindsNothingInNothing) {
    EXPECT_EQ(found("", quoteOf("rules")), "lost");
    EXPECT_EQ(found(articleText, Quotation{}), "lost");
}

}  // namespace
}  // namespace carrel::personal
