// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <tuple>

#include "core/base/range.h"
#include "core/library/damage.h"
#include "core/sql/statement.h"
#include "core/text/utf8.h"

namespace carrel::library {

namespace detail {
template <class Value>
void check(const Value& /*value*/) {}
inline void check(const std::string& text) {
    if (!text::isValid(text)) throw Damage("a text in it is not UTF-8");
}
}  // namespace detail

/// A range of a library file. One that ends before it begins would lead out of every text.
inline Range checkedRange(std::uint32_t begin, std::uint32_t end) {
    if (begin > end) throw Damage("a place in it ends before it begins");
    return {begin, end};
}

/// The current row of a library file. SQLite checks pages, not texts: everything above may rely on valid
/// UTF-8, so a damaged text is an error here.
template <class... Columns>
std::tuple<Columns...> checkedRow(sql::Statement& statement) {
    std::tuple<Columns...> row = statement.row<Columns...>();
    std::apply([](const auto&... values) { (detail::check(values), ...); }, row);
    return row;
}

}  // namespace carrel::library
