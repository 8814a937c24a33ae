// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace carrel::search {

/// The distance between one word and many that are spelt letter by letter: insertions, deletions,
/// substitutions and swaps of neighbours (F. J. Damerau, 1964; no letter is edited twice). Words that begin
/// alike share the work.
class EditRows {
public:
    EditRows(std::u32string_view word, std::size_t limit);

    /// How many letters of the spelt word there are.
    [[nodiscard]] std::size_t depth() const { return spelt_.size(); }
    void cut(std::size_t depth);
    void push(char32_t letter);
    [[nodiscard]] char32_t letterAt(std::size_t at) const { return spelt_[at]; }

    /// No word that begins like the spelt one is within the limit.
    [[nodiscard]] bool hopeless() const { return least() > limit_; }
    /// Of the spelt word as a whole.
    [[nodiscard]] std::size_t distance() const { return distanceAt(depth()); }
    /// Of its first letters.
    [[nodiscard]] std::size_t distanceAt(std::size_t letters) const {
        return rows_[letters * width_ + width_ - 1];
    }

private:
    [[nodiscard]] std::size_t least() const;

    std::u32string word_;
    std::size_t limit_;
    std::size_t width_;
    std::u32string spelt_;
    std::vector<std::uint8_t> rows_;  // one a letter, and the first for none
};

std::u32string codePointsOf(std::string_view utf8);

}  // namespace carrel::search
