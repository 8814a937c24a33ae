// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/quoting.h"

#include <algorithm>
#include <cstddef>
#include <tuple>

#include "core/text/utf8.h"

namespace carrel::personal {

namespace {

constexpr std::uint32_t around = 32;  // code points on each side

std::size_t commonEnd(std::string_view left, std::string_view right) {
    const auto [end, _] = std::mismatch(left.rbegin(), left.rend(), right.rbegin(), right.rend());
    return static_cast<std::size_t>(end - left.rbegin());
}

std::size_t commonBegin(std::string_view left, std::string_view right) {
    const auto [end, _] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    return static_cast<std::size_t>(end - left.begin());
}

std::uint32_t distance(std::uint32_t left, std::uint32_t right) {
    return left < right ? right - left : left - right;
}

}  // namespace

Quotation quote(std::string_view text, Range range) {
    const std::uint32_t before = range.begin - std::min(range.begin, around);
    return {std::string(text::slice(text, range)), std::string(text::slice(text, {before, range.begin})),
            std::string(text::slice(text, {range.end, range.end + around})), range};
}

std::optional<Range> findQuotation(std::string_view text, const Quotation& quotation) {
    if (quotation.exact.empty()) return std::nullopt;
    const std::uint32_t size = text::countCodePoints(quotation.exact);
    std::optional<Range> best;
    std::tuple<std::size_t, std::uint32_t> bestRank;
    std::size_t counted = 0;     // bytes
    std::uint32_t position = 0;  // code points in them
    for (std::size_t at = text.find(quotation.exact); at != std::string_view::npos;
         at = text.find(quotation.exact, at + 1)) {
        position += text::countCodePoints(text.substr(counted, at - counted));
        counted = at;
        const std::size_t agreement = commonEnd(text.substr(0, at), quotation.before) +
                                      commonBegin(text.substr(at + quotation.exact.size()), quotation.after);
        const std::tuple rank{agreement, ~distance(position, quotation.range.begin)};
        if (!best || rank > bestRank) {
            best = Range{position, position + size};
            bestRank = rank;
        }
    }
    return best;
}

}  // namespace carrel::personal
