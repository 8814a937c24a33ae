// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/spelling/typing_slip.h"

#include <array>
#include <cmath>
#include <optional>

#include "core/text/utf8.h"

namespace carrel::search {

namespace {

struct Key {
    double row;
    double column;
};

/// Where a letter lies on a keyboard of the usual kind; each row is a little to the right of the one above.
std::optional<Key> keyOf(char32_t letter) {
    static constexpr std::array<std::u32string_view, 4> rows = {U"1234567890", U"qwertyuiop", U"asdfghjkl",
                                                                U"zxcvbnm"};
    constexpr double shift = 0.4;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const std::size_t column = rows[row].find(letter);
        if (column != std::u32string_view::npos)
            return Key{static_cast<double>(row),
                       static_cast<double>(column) + shift * static_cast<double>(row)};
    }
    return std::nullopt;
}

bool areNeighbours(char32_t left, char32_t right) {
    const auto a = keyOf(left);
    const auto b = keyOf(right);
    constexpr double near = 1.3;
    return a && b && std::hypot(a->row - b->row, a->column - b->column) <= near;
}

/// What is left of two words without what they begin and end with alike.
struct Differing {
    std::u32string_view typed;
    std::u32string_view meant;
    char32_t before = 0;  ///< the letter before them
};

Differing differing(std::u32string_view typed, std::u32string_view meant) {
    Differing rest{typed, meant};
    while (!rest.typed.empty() && !rest.meant.empty() && rest.typed.front() == rest.meant.front()) {
        rest.before = rest.typed.front();
        rest.typed.remove_prefix(1);
        rest.meant.remove_prefix(1);
    }
    while (!rest.typed.empty() && !rest.meant.empty() && rest.typed.back() == rest.meant.back()) {
        rest.typed.remove_suffix(1);
        rest.meant.remove_suffix(1);
    }
    return rest;
}

/// Whether a single edit is one that fingers make.
bool isSlip(const Differing& rest) {
    if (rest.typed.size() == 1 && rest.meant.size() == 1) return areNeighbours(rest.typed[0], rest.meant[0]);
    if (rest.typed.size() == 2 && rest.meant.size() == 2) return true;  // swapped
    const std::u32string_view more = rest.typed.empty() ? rest.meant : rest.typed;
    return more.size() == 1 && more[0] == rest.before;  // doubled, or not doubled
}

}  // namespace

double slipCost(std::u32string_view typed, std::u32string_view meant, std::size_t edits) {
    constexpr double edit = 3;
    constexpr double slip = 0.15;
    constexpr double firstLetter = 1;
    double cost = edit * static_cast<double>(edits);
    if (edits == 1 && isSlip(differing(typed, meant))) cost -= slip;
    if (!typed.empty() && !meant.empty() && typed[0] != meant[0]) cost += firstLetter;
    return cost;
}

std::string utf8Of(std::u32string_view points) {
    std::string utf8;
    for (const char32_t point : points)
        text::append(utf8, point);
    return utf8;
}

}  // namespace carrel::search
