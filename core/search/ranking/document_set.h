// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace carrel::search {

/// Some of the documents of a segment.
class DocumentSet {
public:
    explicit DocumentSet(std::uint32_t documents) : words_((documents + 63) / 64), documents_(documents) {}
    static DocumentSet all(std::uint32_t documents) {
        DocumentSet set(documents);
        for (std::uint64_t& word : set.words_)
            word = ~std::uint64_t{0};
        if (documents % 64 != 0) set.words_.back() >>= 64 - documents % 64;
        return set;
    }

    [[nodiscard]] bool holds(std::uint32_t document) const {
        return (words_[document / 64] >> (document % 64) & 1U) != 0;
    }
    void add(std::uint32_t document) { words_[document / 64] |= std::uint64_t{1} << (document % 64); }
    void remove(std::uint32_t document) { words_[document / 64] &= ~(std::uint64_t{1} << (document % 64)); }

    void keepOnly(const DocumentSet& other) {
        for (std::size_t at = 0; at < words_.size(); ++at)
            words_[at] &= other.words_[at];
    }
    void removeAll(const DocumentSet& other) {
        for (std::size_t at = 0; at < words_.size(); ++at)
            words_[at] &= ~other.words_[at];
    }
    void addAll(const DocumentSet& other) {
        for (std::size_t at = 0; at < words_.size(); ++at)
            words_[at] |= other.words_[at];
    }

    [[nodiscard]] std::uint64_t count() const {
        std::uint64_t sum = 0;
        for (const std::uint64_t word : words_)
            sum += static_cast<std::uint64_t>(std::popcount(word));
        return sum;
    }
    [[nodiscard]] std::uint32_t documents() const { return documents_; }

    /// In rising order.
    template <class Visit>
    void forEach(const Visit& visit) const {
        for (std::size_t at = 0; at < words_.size(); ++at)
            for (std::uint64_t word = words_[at]; word != 0; word &= word - 1)
                visit(static_cast<std::uint32_t>(at * 64 + static_cast<std::size_t>(std::countr_zero(word))));
    }

private:
    std::vector<std::uint64_t> words_;
    std::uint32_t documents_;
};

}  // namespace carrel::search
