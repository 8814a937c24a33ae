// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace carrel::search {

/// The places of one word in a text, rising, and what the word weighs.
struct WordPlaces {
    std::vector<std::uint32_t> places;
    float weight = 0;
};

/// How near the words that follow each other in a query stand to each other in a text: 0 to 1.
double nearness(const std::vector<WordPlaces>& words);

}  // namespace carrel::search
