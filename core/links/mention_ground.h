// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/range.h"
#include "core/markup/document.h"

namespace carrel::links {

/// A part of a text.
struct Stretch {
    std::uint32_t beginByte = 0;
    std::uint32_t endByte = 0;
    std::uint32_t beginPoint = 0;  ///< code points
    bool open = true;              ///< names in it may be mentions
    bool operator==(const Stretch&) const = default;
};

/// Where a document (its ranges set by markup::render) can't mention anything: headings, code, links. In
/// order.
std::vector<Range> closedRanges(const markup::Document& document);

/// The whole of `text` in stretches: `closed` ranges and addresses (of the web, of mail) are closed, the rest
/// is open. `closed` is in order; ranges may overlap.
std::vector<Stretch> stretchesOf(std::string_view text, const std::vector<Range>& closed);

}  // namespace carrel::links
