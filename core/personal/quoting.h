// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "core/personal/quotation.h"

namespace carrel::personal {

/// The words of a range, which isn't empty and lies within `text`, with what stands around them.
Quotation quote(std::string_view text, Range range);

/// Where the quotation stands in `text`, which may have changed since: of the places with its exact words the
/// one whose surroundings agree the longest with those of the quotation, the nearest to the old place among
/// equals. Absent when the words are nowhere. Takes time in proportion to the text.
std::optional<Range> findQuotation(std::string_view text, const Quotation& quotation);

}  // namespace carrel::personal
