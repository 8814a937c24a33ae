// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace carrel::search {

/// A document with its final points, and what they are made of.
struct RankedDocument {
    std::uint32_t segment = 0;
    std::uint32_t document = 0;
    std::uint64_t points = 0;          ///< of all that follows
    std::uint64_t wordPoints = 0;      ///< of its words, each by itself
    std::uint64_t coveragePoints = 0;  ///< for holding all words
    std::uint64_t titlePoints = 0;     ///< for a title or alias that says them
    std::uint64_t nearnessPoints = 0;  ///< for words that stand near each other
    std::uint64_t contextPoints = 0;   ///< for words that the best articles have in common
};

}  // namespace carrel::search
