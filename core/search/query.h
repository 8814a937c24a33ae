// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    };
    Kind kind = Kind::Word;
    bool excluded = false;
    std::string field;               ///< Field: its name; Word, Phrase, Prefix: "title" or empty
    std::vector<std::string> words;  ///< folded; Field: the value as written
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
    std::string message;
    Range range;  ///< code points in the text of the query
    bool operator==(const Hint&) const = default;
};

struct Parsed {
    Query query;
    std::vector<Hint> hints;
};

/// Total: every text has a meaning; what is malformed is read literally and hinted at.
Parsed parse(std::string_view text);

}  // namespace carrel::search
