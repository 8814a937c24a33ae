// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/articles/vocabulary.h"

#include <array>
#include <cmath>
#include <utility>

namespace carrel::bench {

namespace {

constexpr Rank wordCount = 300'000;
constexpr Rank firstForm = 1000;

// What a syllable is made of; what stands here more than once is taken more often.
constexpr std::array onsets{"b", "c", "d", "f", "g",  "h",  "j",  "k",  "l",  "m",  "n",  "p",  "r",  "s",
                            "t", "v", "w", "z", "b",  "c",  "d",  "f",  "h",  "l",  "m",  "n",  "p",  "r",
                            "s", "t", "",  "",  "st", "tr", "pl", "br", "gr", "ch", "sh", "th", "cl", "qu"};
constexpr std::array nuclei{"a", "e", "i", "o", "u", "a", "e", "i", "o", "e", "ai", "ea", "ou", "io"};
constexpr std::array codas{"n", "r", "s", "t", "l", "m", "d", "n",  "r",  "s",
                           "t", "k", "p", "g", "x", "c", "b", "nd", "st", "ng"};
constexpr std::array endings{"s", "s", "s", "ed", "ing", "er", "ly", "ness"};

template <class List>
const char* oneOf(const List& list, Random& random) {
    return list[random.below(static_cast<std::uint32_t>(list.size()))];
}

/// A third of the rarer words are forms of others.
bool isForm(Rank rank) {
    return rank >= firstForm && rank % 3 == 0;
}

struct Syllables {
    std::uint32_t least;
    std::uint32_t most;
};

Syllables syllablesAt(Rank rank) {
    if (rank < firstContentWord) return {1, 1};
    if (rank < 2500) return {1, 2};
    if (rank < 20'000) return {2, 3};
    return {2, 4};
}

std::string syllables(std::uint32_t count, std::uint32_t percentClosed, Random& random) {
    std::string word;
    for (std::uint32_t syllable = 0; syllable < count; ++syllable) {
        word += oneOf(onsets, random);
        word += oneOf(nuclei, random);
        if (random.chance(percentClosed)) word += oneOf(codas, random);
    }
    return word;
}

}  // namespace

Vocabulary::Vocabulary(std::uint64_t seed) {
    words_.reserve(wordCount);
    known_.reserve(wordCount);
    Random random(seed);
    while (size() < wordCount)
        add(newWord(random));
}

void Vocabulary::add(std::string word) {
    words_.push_back(std::move(word));
    known_.insert(words_.back());
}

std::string Vocabulary::newWord(Random& random) const {
    while (isForm(size())) {
        const Rank base = random.below(size());
        std::string form = words_[base] + oneOf(endings, random);
        if (!isForm(base) && !holds(form)) return form;
    }
    const auto [least, most] = syllablesAt(size());
    const std::uint32_t percentClosed = size() < firstContentWord ? 25 : 45;
    // Where all short words are taken, a longer one is soon found.
    for (std::uint32_t longer = 0;; ++longer) {
        for (int attempt = 0; attempt < 20; ++attempt) {
            std::string word = syllables(random.between(least, most) + longer, percentClosed, random);
            if (!holds(word)) return word;
        }
    }
}

std::vector<std::uint64_t> Vocabulary::frequencies() const {
    // 1 / (rank + 2.7)^(9/8). The power by square roots, which, unlike std::pow, are the same on every
    // machine.
    constexpr double scale = 4'294'967'296;
    std::vector<std::uint64_t> weights;
    for (Rank rank = 0; rank < size(); ++rank) {
        const double shifted = rank + 3.7;
        const double power = shifted * std::sqrt(std::sqrt(std::sqrt(shifted)));
        weights.push_back(static_cast<std::uint64_t>(scale / power));
    }
    return weights;
}

}  // namespace carrel::bench
