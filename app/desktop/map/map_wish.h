// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>

#include "core/library/article.h"

namespace carrel::desktop {

/// What is left out of the map.
struct MapFilter {
    std::set<std::string> kinds;  ///< ids
    std::set<std::string> types;  ///< of connections: see typeOf()
    bool operator==(const MapFilter&) const = default;
};

/// What the map is to show.
struct MapWish {
    std::string library;
    std::string centre;       ///< slug of the article in the middle; empty: the whole library
    std::uint32_t steps = 1;  ///< from the centre, 1 to 3
    MapFilter filter;
    bool operator==(const MapWish&) const = default;
};
inline constexpr std::uint32_t mostSteps = 3;

/// How many articles are shown around one, with itself: more would hide each other.
inline std::size_t mostArticles(std::uint32_t steps) {
    constexpr std::size_t first = 32;
    constexpr std::size_t more = 14;
    return first + more * (steps - 1);
}

}  // namespace carrel::desktop
