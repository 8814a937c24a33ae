// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/range.h"

namespace carrel::search {

/// One thing that the reader asked for.
struct Term {
    enum class Kind {
        Word,
        Phrase,  ///< several words, one behind the other
        Prefix,
        Field,  ///< name:value, for example kind:case-study
        AnyOf,  ///< one of several terms, joined by OR
    };
    Kind kind = Kind::Word;
    bool excluded = false;
    bool exact = false;  ///< in quotes: as written and not in another form, a value whole; each Phrase is
    std::string field;   ///< Field: its name; Word, Phrase, Prefix: "title" or empty
    std::vector<std::string> words;  ///< folded; Field: the value as written; AnyOf: none
    std::vector<Term> alternatives;  ///< AnyOf: two or more, none excluded, none an AnyOf; else none
    std::uint32_t chunk = 0;         ///< words with the same one were typed as one: over-the-air; 0: alone
    Range range;                     ///< code points in the text of the query
    bool operator==(const Term&) const = default;
};

/// What the reader asked for. Independent of any library.
struct Query {
    std::vector<Term> terms;
    bool operator==(const Query&) const = default;
    [[nodiscard]] bool empty() const { return terms.empty(); }
};

/// Something in the query that looks odd, in words for the reader.
struct Hint {
    std::string message;  ///< one sentence or two
    Range range;          ///< code points in the text of the query
    bool operator==(const Hint&) const = default;
};

struct Parsed {
    Query query;
    std::vector<Hint> hints;  ///< at most 16, in the order in which the oddities end
};

/// More is not searched, and hinted at.
constexpr std::size_t mostQueryBytes = 10'000;
constexpr std::size_t mostQueryTerms = 64;  ///< the alternatives of an AnyOf count one each

/// Total: every text has a meaning; what is malformed is read literally and hinted at. Takes time in
/// proportion to the text.
///
/// words, "a phrase", -excluded, pre*, title:word, name:value, name:"a value" ("" in it is one quote),
/// a OR b (binds closer than the space between words). Quotes may be curly or pointed.
Parsed parse(std::string_view text);

/// The query in its plainest writing: parse() reads it as the same query, save the ranges.
std::string print(const Query& query);
std::string print(const Term& term);
/// A value as it is written behind the colon of its field, in quotes where it needs them.
std::string printValue(std::string_view value);

}  // namespace carrel::search
