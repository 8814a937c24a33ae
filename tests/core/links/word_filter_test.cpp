// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/word_filter.h"

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <vector>

namespace carrel::links {
namespace {

struct Sample {
    std::string text;
    WordFilters filters;
};

/// A text of the words w0 to w999.
Sample thousandWords() {
    Sample sample;
    for (int word = 0; word < 1000; ++word)
        sample.text += "w" + std::to_string(word) + " ";
    sample.filters =
        WordFilter::of(sample.text, {{0, static_cast<std::uint32_t>(sample.text.size()), 0, true}});
    return sample;
}

/// How many of the thousand words from w`first` on a filter lets pass.
int passing(const std::string& bytes, Grain grain, int first) {
    int count = 0;
    for (int word = first; word < first + 1000; ++word)
        if (WordFilter(bytes, grain).mayHold(wordsOfName("w" + std::to_string(word)))) ++count;
    return count;
}

TEST(WordFilter, PassesEveryWordOfItsTextAtBothGrains) {
    const Sample sample = thousandWords();
    EXPECT_EQ(passing(sample.filters.coarse, Grain::Coarse, 0), 1000);
    EXPECT_EQ(passing(sample.filters.fine, Grain::Fine, 0), 1000);
}

TEST(WordFilter, StopsMostOtherWordsWhenCoarse) {
    EXPECT_LT(passing(thousandWords().filters.coarse, Grain::Coarse, 1000), 150);
}

TEST(WordFilter, StopsNearlyAllOtherWordsWhenFine) {
    EXPECT_LT(passing(thousandWords().filters.fine, Grain::Fine, 1000), 10);
}

TEST(WordFilter, TakesLessThanHalfTheRoomWhenCoarse) {
    const WordFilters filters = thousandWords().filters;
    EXPECT_LT(filters.coarse.size() * 2, filters.fine.size());
}

}  // namespace
}  // namespace carrel::links
