// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/answer.h"
#include "core/search/query.h"

namespace carrel::search {

/// The fields that can be asked for, besides title: and has:.
class KnownFields {
public:
    virtual ~KnownFields() = default;
    [[nodiscard]] virtual std::vector<std::string> names() const = 0;
    /// The values of a field, each once, and how many articles have it; `name` is folded. None for a field
    /// that isn't known.
    [[nodiscard]] virtual std::vector<FacetCount> values(std::string_view name) const = 0;
};

/// How a query may go on where the reader is writing.
struct Completion {
    std::string label;      ///< the field's name, or the value as the library writes it
    std::string text;       ///< what takes the place of `range`
    Range range;            ///< code points in the text of the query
    std::size_t count = 0;  ///< articles with the value; 0 for a name
    bool operator==(const Completion&) const = default;
};

/// Names of fields that begin with the word before the caret ("ki" to "kind:"), by the alphabet; or, behind a
/// name and a colon, values that begin with what is written, the most frequent first, and then values with
/// such a word inside. At most `limit`. With the text in its place, parse() reads that field and value,
/// unless a quote before it is open.
///
/// `caret` counts code points of the query.
std::vector<Completion> complete(std::string_view query, std::uint32_t caret, const KnownFields& fields,
                                 std::size_t limit = 10);

}  // namespace carrel::search
