// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "tests/bench/articles/random.h"

namespace carrel::bench {

/// Draws places of a list by their weights: a table in which each has as many slots as its weight is worth.
class WeightedChoice {
public:
    /// The table has 2^`bits` slots, at most 2^26; the sum of the weights stays below 2^36.
    WeightedChoice(const std::vector<std::uint64_t>& weights, unsigned bits);

    [[nodiscard]] std::uint32_t draw(Random& random) const {
        return slots_[static_cast<std::size_t>(random.next() >> shift_)];
    }

private:
    unsigned shift_;
    std::vector<std::uint32_t> slots_;
};

}  // namespace carrel::bench
