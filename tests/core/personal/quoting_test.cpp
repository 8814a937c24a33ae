// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/quoting.h"

#include <gtest/gtest.h>

namespace carrel::personal {
namespace {

constexpr std::string_view text =
    "Ünder the old rules nobody patched. Later somebody patched, and the rules held.";

TEST(Quoting, TakesTheWordsAndWhatStandsAround) {
    const Quotation quotation = quote(text, {6, 9});
    EXPECT_EQ(quotation.exact, "the");
    EXPECT_EQ(quotation.before, "Ünder ");
    EXPECT_EQ(quotation.after, " old rules nobody patched. Later");
    EXPECT_EQ(quotation.range, (Range{6, 9}));
}

TEST(Quoting, FindsItsPlaceInTheSameText) {
    for (const Range range : {Range{14, 19}, Range{68, 73}, Range{27, 34}})
        EXPECT_EQ(findQuotation(text, quote(text, range)), range);
}

TEST(Quoting, FindsItsPlaceWhenTextWasPutBeforeIt) {
    const std::string longer = "Éight words that were not there in 2017. " + std::string(text);
    EXPECT_EQ(findQuotation(longer, quote(text, {68, 73})), (Range{109, 114}));
}

TEST(Quoting, PrefersTheSurroundingsToTheOldPlace) {
    const Quotation second = quote("one patch here, two patch there", {20, 25});
    EXPECT_EQ(findQuotation("two patch there, one patch here", second), (Range{4, 9}));
}

TEST(Quoting, PrefersTheOldPlaceAmongEquals) {
    EXPECT_EQ(findQuotation("a a a a a", {"a", "", "", {4, 5}}), (Range{4, 5}));
}

TEST(Quoting, FindsNothingWhenTheWordsAreGone) {
    EXPECT_FALSE(findQuotation("Something else.", quote(text, {14, 19})));
}

TEST(Quoting, FindsNothingOfNothing) {
    EXPECT_FALSE(findQuotation(text, Quotation{}));
}

}  // namespace
}  // namespace carrel::personal
