// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/search/segment/lengths.h"
#include "core/search/segment/segment.h"

namespace carrel::search {

/// What a segment holds of its documents besides their words.
struct SegmentDocuments {
    std::vector<std::uint32_t> articles;
    std::vector<Lengths> lengths;
    std::vector<std::uint32_t> textWords;
    PartTotals totals{};
    std::vector<NamedDocument> names;
    std::vector<FieldValue> values;             ///< in any order, each once
    std::vector<std::uint32_t> documentValues;  ///< indexes of values, those of one document after the other
    std::vector<std::uint32_t> documentValueEnds;

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(articles.size()); }
};

}  // namespace carrel::search
