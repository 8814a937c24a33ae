// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/links/mention_ground.h"

namespace carrel::links {

/// The words of a name as WordFilter asks for them; empty for a name that is found nowhere.
std::vector<std::uint64_t> wordsOfName(std::string_view name);

/// Tells which words a text may hold, in 14 bits a word: a Bloom filter (B. Bloom, 1970). Where it says no,
/// the text needs not be read; it says yes to about two in a thousand of the words that are not there.
class WordFilter {
public:
    /// The filter of a text, as bytes that a library keeps.
    [[nodiscard]] static std::string of(std::string_view text, const std::vector<Stretch>& stretches);

    /// `bytes` outlive the filter. Of no bytes, or others than of() made, it says anything, but does no harm.
    explicit WordFilter(std::string_view bytes) : bytes_(bytes) {}

    [[nodiscard]] bool mayHold(std::uint64_t word) const;
    /// Whether all of `words` may be there.
    [[nodiscard]] bool mayHold(const std::vector<std::uint64_t>& words) const;

private:
    std::string_view bytes_;
};

}  // namespace carrel::links
