// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/word_filter.h"

#include <algorithm>

#include "core/links/word_scan.h"

namespace carrel::links {

namespace {

constexpr std::size_t bitsAByte = 8;
constexpr std::size_t fewestBytes = 32;

constexpr std::size_t bitsAWord(Grain grain) {
    return grain == Grain::Coarse ? 5 : 14;
}

/// How many bits each word sets.
constexpr std::uint64_t bitsSet(Grain grain) {
    return grain == Grain::Coarse ? 3 : 7;
}

/// Calls `visit` with the place of each bit of a word, until it returns false (A. Kirsch and M. Mitzenmacher,
/// 2006: two hashes do for any number of bits).
template <class Visit>
bool forEachBit(std::uint64_t word, std::size_t bits, Grain grain, const Visit& visit) {
    const std::uint64_t first = word & 0xFFFFFFFF;
    const std::uint64_t second = word >> 32U | 1U;
    for (std::uint64_t at = 0; at < bitsSet(grain); ++at)
        if (!visit(static_cast<std::size_t>((first + at * second) % bits))) return false;
    return true;
}

std::vector<std::uint64_t> wordsIn(std::string_view text, const std::vector<Stretch>& stretches) {
    std::vector<std::uint64_t> hashes;
    std::vector<ScannedWord> words;
    for (const Stretch& stretch : stretches) {
        WordScan scan(text.substr(stretch.beginByte, stretch.endByte - stretch.beginByte));
        while (scan.nextLine(words))
            for (const ScannedWord& word : words)
                hashes.push_back(word.hash);
    }
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    return hashes;
}

std::string filterOf(const std::vector<std::uint64_t>& words, Grain grain) {
    std::string bytes(std::max(words.size() * bitsAWord(grain) / bitsAByte, fewestBytes), '\0');
    for (const std::uint64_t word : words)
        forEachBit(word, bytes.size() * bitsAByte, grain, [&](std::size_t bit) {
            auto& byte = bytes[bit / bitsAByte];
            byte = static_cast<char>(static_cast<unsigned char>(byte) | 1U << bit % bitsAByte);
            return true;
        });
    return bytes;
}

}  // namespace

std::vector<std::uint64_t> wordsOfName(std::string_view name) {
    std::vector<ScannedWord> words;
    WordScan(name).nextLine(words);
    std::vector<std::uint64_t> hashes;
    hashes.reserve(words.size());
    for (const ScannedWord& word : words)
        hashes.push_back(word.hash);
    return hashes;
}

WordFilters WordFilter::of(std::string_view text, const std::vector<Stretch>& stretches) {
    const std::vector<std::uint64_t> words = wordsIn(text, stretches);
    return {filterOf(words, Grain::Coarse), filterOf(words, Grain::Fine)};
}

bool WordFilter::mayHold(std::uint64_t word) const {
    if (bytes_.empty()) return false;
    return forEachBit(word, bytes_.size() * bitsAByte, grain_, [&](std::size_t bit) {
        return (static_cast<unsigned char>(bytes_[bit / bitsAByte]) >> bit % bitsAByte & 1U) != 0;
    });
}

bool WordFilter::mayHold(const std::vector<std::uint64_t>& words) const {
    return std::all_of(words.begin(), words.end(), [&](std::uint64_t word) { return mayHold(word); });
}

}  // namespace carrel::links
