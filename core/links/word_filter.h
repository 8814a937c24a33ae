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

/// How many bits a filter spends on a word, and so how often it says yes to one that is not there.
enum class Grain : std::uint8_t {
    Coarse,  ///< 5 bits: about one word in ten; small enough to ask those of all texts
    Fine,    ///< 14 bits: about two in a thousand
};

/// The filters of a text, as bytes that a library keeps.
struct WordFilters {
    std::string coarse;
    std::string fine;
};

/// Tells which words a text may hold: a Bloom filter (B. Bloom, 1970). Where it says no, the text needs not
/// be read.
class WordFilter {
public:
    [[nodiscard]] static WordFilters of(std::string_view text, const std::vector<Stretch>& stretches);

    /// `bytes` outlive the filter. Of no bytes, or others than of() made, it says anything, but does no harm.
    explicit WordFilter(std::string_view bytes, Grain grain = Grain::Fine) : bytes_(bytes), grain_(grain) {}

    [[nodiscard]] bool mayHold(std::uint64_t word) const;
    /// Whether all of `words` may be there.
    [[nodiscard]] bool mayHold(const std::vector<std::uint64_t>& words) const;

private:
    std::string_view bytes_;
    Grain grain_;
};

}  // namespace carrel::links
