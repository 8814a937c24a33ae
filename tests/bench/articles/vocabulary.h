// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "tests/bench/articles/random.h"

namespace carrel::bench {

/// A word by its place in the order of frequencies, from 0 on.
using Rank = std::uint32_t;

/// What stands before it are words like "the" and "of".
constexpr Rank firstContentWord = 150;

/// A made-up language: pronounceable words of a to z, the most frequent first and the frequent ones short, as
/// in English. A third of the rarer words are forms of others (-s, -ed, -ing …), so that stemming has work to
/// do.
class Vocabulary {
public:
    explicit Vocabulary(std::uint64_t seed);

    [[nodiscard]] const std::string& word(Rank rank) const { return words_[rank]; }
    [[nodiscard]] Rank size() const { return static_cast<Rank>(words_.size()); }
    [[nodiscard]] bool holds(std::string_view word) const { return known_.contains(word); }

    /// How often each word is used: the law of Zipf and Mandelbrot (B. Mandelbrot, 1953), with whole numbers.
    [[nodiscard]] std::vector<std::uint64_t> frequencies() const;

private:
    void add(std::string word);
    [[nodiscard]] std::string newWord(Random& random) const;

    std::vector<std::string> words_;
    std::unordered_set<std::string_view> known_;  // into words_, which never grows beyond what was reserved
};

}  // namespace carrel::bench
