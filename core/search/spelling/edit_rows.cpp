// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/spelling/edit_rows.h"

#include <algorithm>
#include <limits>

#include "core/text/utf8.h"

namespace carrel::search {

namespace {

constexpr std::size_t longestWord = 200;

}  // namespace

EditRows::EditRows(std::u32string_view word, std::size_t limit)
    : word_(word.substr(0, longestWord)), limit_(limit), width_(word_.size() + 1), rows_(width_) {
    for (std::size_t column = 0; column < width_; ++column)
        rows_[column] = static_cast<std::uint8_t>(column);
}

void EditRows::cut(std::size_t depth) {
    spelt_.resize(depth);
    rows_.resize((depth + 1) * width_);
}

std::size_t EditRows::least() const {
    const auto row = rows_.end() - static_cast<std::ptrdiff_t>(width_);
    return *std::min_element(row, rows_.end());
}

void EditRows::push(char32_t letter) {
    const std::size_t row = depth() + 1;
    spelt_ += letter;
    rows_.resize((row + 1) * width_);
    std::uint8_t* now = &rows_[row * width_];
    const std::uint8_t* last = now - width_;
    const auto add = [](std::uint8_t number) {
        return number == std::numeric_limits<std::uint8_t>::max() ? number
                                                                  : static_cast<std::uint8_t>(number + 1);
    };
    now[0] = add(last[0]);
    for (std::size_t column = 1; column < width_; ++column) {
        const bool same = word_[column - 1] == letter;
        std::uint8_t best = std::min(add(last[column]), add(now[column - 1]));
        best = std::min(best, same ? last[column - 1] : add(last[column - 1]));
        const bool swapped =
            row > 1 && column > 1 && word_[column - 2] == letter && word_[column - 1] == spelt_[row - 2];
        if (swapped) best = std::min(best, add((last - width_)[column - 2]));
        now[column] = best;
    }
}

std::u32string codePointsOf(std::string_view utf8) {
    std::u32string points;
    for (std::size_t at = 0; at < utf8.size();)
        points += text::next(utf8, at);
    return points;
}

}  // namespace carrel::search
