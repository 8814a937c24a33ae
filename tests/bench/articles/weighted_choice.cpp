// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/articles/weighted_choice.h"

#include <numeric>

namespace carrel::bench {

WeightedChoice::WeightedChoice(const std::vector<std::uint64_t>& weights, unsigned bits)
    : shift_(64 - bits), slots_(std::size_t{1} << bits) {
    const std::uint64_t total = std::accumulate(weights.begin(), weights.end(), std::uint64_t{0});
    std::uint32_t place = 0;
    std::uint64_t reached = weights.front();
    for (std::size_t slot = 0; slot < slots_.size(); ++slot) {
        const std::uint64_t wanted = (slot * total) >> bits;
        while (reached <= wanted)
            reached += weights[++place];
        slots_[slot] = place;
    }
}

}  // namespace carrel::bench
