// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace carrel::personal {

/// Of a bookmark's label or of a highlight; a highlight always has one.
enum class Colour { None, Yellow, Green, Blue, Red, Purple };

/// As files and the command line write them, in the order of the enumeration.
inline constexpr std::array<std::string_view, 6> colourNames = {"",     "yellow", "green",
                                                                "blue", "red",    "purple"};

constexpr std::string_view nameOf(Colour colour) {
    return colourNames.at(static_cast<std::size_t>(colour));
}

/// Absent: no colour has that name.
constexpr std::optional<Colour> colourNamed(std::string_view name) {
    for (std::size_t at = 0; at < colourNames.size(); ++at)
        if (colourNames.at(at) == name) return static_cast<Colour>(at);
    return std::nullopt;
}

}  // namespace carrel::personal
