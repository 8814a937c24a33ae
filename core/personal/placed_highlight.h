// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/base/range.h"
#include "core/personal/highlight.h"

namespace carrel::personal {

/// A highlight, and where its words stand in its article as it is now.
struct PlacedHighlight {
    Highlight highlight;
    std::optional<Range> place;  ///< absent: it lost its place
};

/// `text` is that of their article. In the order of the places; those that lost theirs come last.
std::vector<PlacedHighlight> placeIn(std::string_view text, const std::vector<Highlight>& highlights);

}  // namespace carrel::personal
