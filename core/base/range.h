// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

namespace carrel {

/// Where something stands in an article's plain text: half open, in Unicode code points.
/// The one position system of search hits, snippets, links, highlights and the reader.
struct Range {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] std::uint32_t size() const { return end - begin; }
    [[nodiscard]] bool empty() const { return begin == end; }
    [[nodiscard]] bool holds(std::uint32_t position) const { return begin <= position && position < end; }
    auto operator<=>(const Range&) const =
        default;  // NOLINT(modernize-use-nullptr): clang-tidy 14 misreads it
};

}  // namespace carrel
