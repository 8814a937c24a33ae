// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/search/segment/dictionary.h"
#include "core/search/segment/postings.h"

namespace carrel::search {

/// How many keywords a document has at most.
inline constexpr std::size_t mostKeywords = 40;

/// A word that sets a document apart.
struct Keyword {
    TermNumber term = 0;
    std::uint32_t count = 0;  ///< how often the document has it
    bool operator==(const Keyword&) const = default;
};

/// The keywords of each document, packed, with where those of each document end.
struct PackedKeywords {
    std::string bytes;
    std::vector<std::uint32_t> ends;
};

/// Chooses the keywords of all documents: the words that they have most often and that the fewest have, of
/// those that at least one other has. `records` is in the order of the terms.
PackedKeywords chooseKeywords(const SegmentBytes& bytes, const std::vector<TermRecord>& records);

/// By term.
std::vector<Keyword> readKeywords(Bytes packed);

}  // namespace carrel::search
