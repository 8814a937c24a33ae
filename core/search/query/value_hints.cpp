// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/query/value_hints.h"

#include <algorithm>

#include "core/text/fold.h"

namespace carrel::search {

namespace {

bool isAllDigits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether number `a` is the greater, of whatever length.
bool isGreaterNumber(std::string_view a, std::string_view b) {
    a.remove_prefix(std::min(a.find_first_not_of('0'), a.size()));
    b.remove_prefix(std::min(b.find_first_not_of('0'), b.size()));
    return a.size() != b.size() ? a.size() > b.size() : a > b;
}

std::optional<std::string> hintAtRange(std::string_view field, std::string_view value) {
    const std::size_t dots = value.find("..");
    if (dots == std::string_view::npos) return std::nullopt;
    const std::string_view from = value.substr(0, dots);
    const std::string_view to = value.substr(dots + 2);
    if (isAllDigits(from) && isAllDigits(to) && isGreaterNumber(from, to))
        return "This range ends before it begins, so nothing lies in it. Write " + std::string(to) + ".." +
               std::string(from) + ".";
    const bool known = (isAllDigits(from) && isAllDigits(to)) || (from.empty() && isAllDigits(to)) ||
                       (isAllDigits(from) && to.empty());
    if (known || field != "year") return std::nullopt;
    return "This is no range of years. Write 2015..2020, 2015.. or ..2020.";
}

}  // namespace

std::optional<std::string> hintAtValue(std::string_view field, std::string_view value) {
    if (field != "has") return hintAtRange(field, value);
    const std::string folded = text::fold(value);
    if (folded == "bookmark" || folded == "note") return std::nullopt;
    return "Only has:bookmark and has:note can be asked for.";
}

}  // namespace carrel::search
