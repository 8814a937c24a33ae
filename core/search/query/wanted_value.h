// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace carrel::search {

/// Numbers between two bounds, both included.
struct NumberRange {
    std::int64_t least = std::numeric_limits<std::int64_t>::min();
    std::int64_t most = std::numeric_limits<std::int64_t>::max();
    bool operator==(const NumberRange&) const = default;
};

/// "2015..2020", open at either side; absent for anything else.
std::optional<NumberRange> numberRangeOf(std::string_view text);

/// A value as a query asks for it, to compare with those that a library has: folded, or by its slug; its
/// beginning is enough, unless it is wanted whole.
class WantedValue {
public:
    WantedValue(const std::string& wanted, bool whole);

    [[nodiscard]] bool fits(const std::string& value) const;

private:
    std::string folded_;
    bool whole_;
    std::optional<NumberRange> range_;
};

}  // namespace carrel::search
