// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <type_traits>
#include <utility>
#include <variant>

#include "core/base/problem.h"

namespace carrel {

/// A value, or why there is none: for input that can be refused.
/// A broken world (disk, corruption) is an exception instead; absence is a std::optional.
template <class T>
class [[nodiscard]] Result {
public:
    // Converting on purpose: `return value;` and `return Problem{…};` both read well.
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    Result(Problem problem) : state_(std::in_place_index<1>, std::move(problem)) {}

    [[nodiscard]] bool ok() const { return state_.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const& { return std::get<0>(state_); }
    T&& value() && { return std::get<0>(std::move(state_)); }
    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }
    [[nodiscard]] const Problem& problem() const { return std::get<1>(state_); }

private:
    static_assert(!std::is_same_v<T, Problem>);
    std::variant<T, Problem> state_;
};

}  // namespace carrel
