// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/query/wanted_value.h"

#include <charconv>

#include "core/text/fold.h"

namespace carrel::search {

namespace {

std::optional<std::int64_t> number(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = failure == std::errc() && end == text.data() + text.size() && !text.empty();
    return whole ? std::optional(value) : std::nullopt;
}

}  // namespace

std::optional<NumberRange> numberRangeOf(std::string_view text) {
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos) return std::nullopt;
    NumberRange range;
    if (dots > 0) {
        const auto least = number(text.substr(0, dots));
        if (!least) return std::nullopt;
        range.least = *least;
    }
    if (dots + 2 < text.size()) {
        const auto most = number(text.substr(dots + 2));
        if (!most) return std::nullopt;
        range.most = *most;
    }
    return range;
}

WantedValue::WantedValue(const std::string& wanted, bool whole)
    : folded_(text::fold(wanted)), whole_(whole), range_(numberRangeOf(wanted)) {}

bool WantedValue::fits(const std::string& value) const {
    if (range_) {
        const auto found = number(value);
        return found && *found >= range_->least && *found <= range_->most;
    }
    if (folded_.empty()) return false;
    const std::string folded = text::fold(value);
    const std::string slug = text::slugOf(value);
    if (whole_) return folded == folded_ || slug == folded_;
    return folded.starts_with(folded_) || slug.starts_with(folded_);
}

}  // namespace carrel::search
