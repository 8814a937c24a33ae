// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/personal/quotation.h"

namespace carrel::personal {

/// Where a quotation stands now.
struct FoundQuotation {
    Range range;
    std::uint32_t changed = 0;  ///< code points by which the words differ; 0: they stand as they were
};

/// Looks for quotations in one text, which may have changed since they were made. Their exact words win, as
/// findQuotation() finds them, save where nothing around them agrees and they stand changed where three
/// quarters of the surroundings do. When they are nowhere, the passage that differs from them in the fewest
/// code points is taken, under three conditions, else the quotation is lost; it never lands on a guess:
///   - at most a quarter of the code points differ,
///   - of quotations under 24 code points, what stands around agrees by half, too,
///   - no other passage comes near to it, counting words and what stands around.
class QuotationFinder {
public:
    /// `text` outlives the finder.
    explicit QuotationFinder(std::string_view text) : text_(text) {}

    [[nodiscard]] std::optional<FoundQuotation> find(const Quotation& quotation);

private:
    std::string_view text_;
    std::u32string letters_;  // of the text, once they are wanted
};

}  // namespace carrel::personal
