// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace carrel::search {

/// Numbers words in the order in which they first come, from 0.
class WordTable {
public:
    WordTable() : slots_(firstSlots, empty) {}

    struct Found {
        std::uint32_t number;
        bool isNew;
    };
    Found add(std::string_view word);
    /// Valid until the next add().
    [[nodiscard]] std::string_view word(std::uint32_t number) const {
        return std::string_view(bytes_).substr(begins_[number], lengthOf(number));
    }
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(begins_.size()); }
    /// About how much memory it takes.
    [[nodiscard]] std::size_t bytes() const {
        return bytes_.size() + begins_.size() * 16 + slots_.size() * 4;
    }

private:
    static constexpr std::size_t firstSlots = 1024;
    static constexpr std::uint32_t empty = UINT32_MAX;

    [[nodiscard]] std::size_t lengthOf(std::uint32_t number) const {
        const std::size_t end = number + 1 < begins_.size() ? begins_[number + 1] : bytes_.size();
        return end - begins_[number];
    }
    void grow();

    std::string bytes_;                // all words, one behind the other
    std::vector<std::size_t> begins_;  // where each begins
    std::vector<std::uint32_t> hashes_;
    std::vector<std::uint32_t> slots_;  // numbers, by their hash; a power of two, half of it empty
};

}  // namespace carrel::search
