// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

namespace carrel {

/// A number that names one Entity; ids of different entities do not mix.
template <class Entity>
struct Id {
    std::int64_t value = 0;
    auto operator<=>(const Id&) const = default;  // NOLINT(modernize-use-nullptr): clang-tidy 14 misreads it
};

}  // namespace carrel
