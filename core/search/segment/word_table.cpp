// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/word_table.h"

namespace carrel::search {

namespace {

/// FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo, 1991), its bits mixed once more.
std::uint32_t hashOf(std::string_view word) {
    std::uint64_t hash = 0xCBF29CE484222325;
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3;
    return static_cast<std::uint32_t>(hash ^ hash >> 32U);
}

}  // namespace

WordTable::Found WordTable::add(std::string_view word) {
    const std::uint32_t hash = hashOf(word);
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = hash & mask;
    for (; slots_[slot] != empty; slot = (slot + 1) & mask) {
        const std::uint32_t number = slots_[slot];
        if (hashes_[number] == hash && this->word(number) == word) return {number, false};
    }
    const std::uint32_t number = size();
    slots_[slot] = number;
    hashes_.push_back(hash);
    begins_.push_back(bytes_.size());
    bytes_ += word;
    if (std::size_t{2} * size() > slots_.size()) grow();
    return {number, true};
}

void WordTable::grow() {
    slots_.assign(slots_.size() * 2, empty);
    const std::size_t mask = slots_.size() - 1;
    for (std::uint32_t number = 0; number < size(); ++number) {
        std::size_t slot = hashes_[number] & mask;
        while (slots_[slot] != empty)
            slot = (slot + 1) & mask;
        slots_[slot] = number;
    }
}

}  // namespace carrel::search
