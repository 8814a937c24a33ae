// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/ranking/nearness.h"

#include <algorithm>

namespace carrel::search {

namespace {

/// The least distance between a place of one word and a place of the other; 0 when there is none.
std::uint32_t leastDistance(const std::vector<std::uint32_t>& left, const std::vector<std::uint32_t>& right) {
    std::uint32_t least = 0;
    for (std::size_t at = 0, other = 0; at < left.size() && other < right.size();) {
        const bool before = left[at] < right[other];
        const std::uint32_t distance = before ? right[other] - left[at] : left[at] - right[other];
        if (distance > 0 && (least == 0 || distance < least)) least = distance;
        ++(before ? at : other);
    }
    return least;
}

}  // namespace

double nearness(const std::vector<WordPlaces>& words) {
    double sum = 0;
    double most = 0;
    for (std::size_t at = 1; at < words.size(); ++at) {
        const auto weight = static_cast<double>(std::min(words[at - 1].weight, words[at].weight));
        most += weight;
        const std::uint32_t distance = leastDistance(words[at - 1].places, words[at].places);
        if (distance > 0) sum += weight / distance;
    }
    return most > 0 ? sum / most : 0;
}

}  // namespace carrel::search
