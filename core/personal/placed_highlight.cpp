// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/placed_highlight.h"

#include <algorithm>
#include <tuple>

#include "core/personal/anchor/quotation_finder.h"

namespace carrel::personal {

std::vector<PlacedHighlight> placeIn(std::string_view text, const std::vector<Highlight>& highlights) {
    QuotationFinder finder(text);
    std::vector<PlacedHighlight> placed;
    placed.reserve(highlights.size());
    for (const Highlight& highlight : highlights) {
        const auto found = finder.find(highlight.what.quotation);
        placed.push_back({highlight, found ? std::optional(found->range) : std::nullopt});
    }
    const auto rank = [](const PlacedHighlight& one) {
        const Range place = one.place.value_or(Range{});
        return std::tuple(!one.place, place.begin, place.end);
    };
    std::stable_sort(
        placed.begin(), placed.end(),
        [&](const PlacedHighlight& left, const PlacedHighlight& right) { return rank(left) < rank(right); });
    return placed;
}

}  // namespace carrel::personal
