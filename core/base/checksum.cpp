// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/checksum.h"

#include <array>
#include <bit>
#include <cstring>

namespace carrel {

namespace {

// Odd numbers with well mixed bits: the fractions of the golden ratio and of the roots of 2, 3 and 5.
constexpr std::array<std::uint64_t, 4> factors = {0x9E3779B97F4A7C15, 0x6A09E667F3BCC909, 0xBB67AE8584CAA73B,
                                                  0x3C6EF372FE94F82B};

/// Whoever of the first two is given, each value of the other has a result of its own.
std::uint64_t mixed(std::uint64_t sum, std::uint64_t word, std::uint64_t factor) {
    return std::rotl((sum ^ word) * factor, 29);
}

std::uint64_t wordAt(const unsigned char* at) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

}  // namespace

std::uint64_t checksum(std::span<const unsigned char> bytes) {
    std::array<std::uint64_t, factors.size()> lanes = factors;
    constexpr std::size_t stride = sizeof(std::uint64_t) * factors.size();
    std::size_t at = 0;
    for (; at + stride <= bytes.size(); at += stride)
        for (std::size_t lane = 0; lane < lanes.size(); ++lane)
            lanes[lane] = mixed(lanes[lane], wordAt(bytes.data() + at + lane * 8), factors[lane]);
    std::uint64_t sum = bytes.size();
    for (; at < bytes.size(); ++at)
        sum = mixed(sum, bytes[at], factors[0]);
    for (std::size_t lane = 0; lane < lanes.size(); ++lane)
        sum = mixed(sum, lanes[lane], factors[lane]);
    return sum ^ sum >> 32U;
}

}  // namespace carrel
