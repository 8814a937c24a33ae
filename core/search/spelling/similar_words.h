// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

#include "core/search/segment/segment.h"

namespace carrel::search {

/// A word that the reader may have meant.
struct SimilarWord {
    std::string form;          ///< or how it begins, when the misspelt one may go on
    std::size_t distance = 0;  ///< edits
    std::uint64_t occurrences = 0;
};

/// Whether a misspelt word is a whole one, or the beginning of one.
enum class Spelt { Whole, Begun };

/// Every word of a segment within `limit` edits of `form`, in the order of the alphabet.
std::vector<SimilarWord> similarWords(const Segment& segment, const std::string& form, std::size_t limit,
                                      Spelt spelt, const std::stop_token& stop);

}  // namespace carrel::search
