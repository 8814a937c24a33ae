// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "core/search/segment/tally.h"

namespace carrel::search {

/// How many words each part of an article has, a byte each: exact up to 31, then to about 6 %.
struct Lengths {
    std::uint32_t bits = 0;

    [[nodiscard]] std::uint32_t code(Part part) const {
        return bits >> (8 * static_cast<unsigned>(part)) & 0xFFU;
    }
    void set(Part part, std::uint32_t words) {
        const unsigned shift = 8 * static_cast<unsigned>(part);
        bits = (bits & ~(0xFFU << shift)) | codeOf(words) << shift;
    }
    [[nodiscard]] std::uint32_t of(Part part) const { return wordsOf(code(part)); }

    /// Four bits of exponent and four of mantissa.
    static std::uint32_t codeOf(std::uint32_t words) {
        constexpr std::uint32_t largest = 31U << 14U;
        words = std::min(words, largest);
        if (words < 32) return words;
        const auto exponent = static_cast<std::uint32_t>(std::bit_width(words)) - 5;
        return 16 * exponent + (words >> exponent);
    }
    static std::uint32_t wordsOf(std::uint32_t code) {
        if (code < 32) return code;
        return (16 + code % 16) << (code / 16 - 1);
    }
    bool operator==(const Lengths&) const = default;
};

/// The words of each part in all articles together.
using PartTotals = std::array<std::uint64_t, partCount>;

}  // namespace carrel::search
