// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <random>
#include <string>
#include <vector>

#include "core/text/utf8.h"

namespace carrel::test {

/// Texts by chance, the same ones for a seed in every run.
class RandomText {
public:
    explicit RandomText(std::uint32_t seed) : engine_(seed) {}

    /// From 0 up to, and without, `limit`.
    std::size_t below(std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(engine_);
    }

    template <class Value>
    const Value& oneOf(const std::vector<Value>& values) {
        return values[below(values.size())];
    }

    /// Any bytes; seldom valid UTF-8.
    std::string bytes(std::size_t most) {
        std::string made;
        for (std::size_t left = below(most + 1); left > 0; --left)
            made += static_cast<char>(below(256));
        return made;
    }

    /// Valid UTF-8: letters and signs of many scripts, and now and then any code point at all.
    std::string text(std::size_t mostCodePoints) {
        static const std::vector<char32_t> firstOfBlocks = {0x20,   0x20,   0x20,   0xA0,    0x300,  0x370,
                                                            0x5D0,  0x900,  0xE00,  0x1100,  0x1E00, 0x2000,
                                                            0x2100, 0x3040, 0xAC00, 0x1F600, 0xFB00, 0xFF00};
        std::string made;
        for (std::size_t left = below(mostCodePoints + 1); left > 0; --left) {
            const bool any = below(10) == 0;
            const std::size_t codePoint = any ? below(0x110000) : oneOf(firstOfBlocks) + below(96);
            text::append(made, static_cast<char32_t>(codePoint));
        }
        return made;
    }

private:
    std::mt19937 engine_;
};

}  // namespace carrel::test
