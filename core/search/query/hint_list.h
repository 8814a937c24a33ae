// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/search/query.h"

namespace carrel::search {

/// Collects the hints at a query that is read from front to back; knows where its bytes stand in code points.
class HintList {
public:
    /// `query` outlives the list.
    explicit HintList(std::string_view query) : text_(query) {}

    /// Most of what is asked from now on stands behind this byte, so that counting begins there.
    void moveTo(std::size_t byte);
    /// Of a stretch of bytes.
    [[nodiscard]] Range rangeOf(std::size_t begin, std::size_t end) const;

    void add(std::string message, std::size_t begin, std::size_t end);
    void add(std::string message, Range range);
    std::vector<Hint> take() { return std::move(hints_); }

private:
    std::string_view text_;
    std::vector<Hint> hints_;
    std::size_t bytes_ = 0;
    std::uint32_t codePoints_ = 0;  ///< in the first bytes_ bytes
};

}  // namespace carrel::search
