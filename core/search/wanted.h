// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/search/query.h"

namespace carrel::search {

/// A word of the query as it is looked for.
struct WantedWord {
    std::string form;     ///< folded
    bool whole = true;    ///< the word itself, in whatever form of its stem
    bool prefix = false;  ///< also, or only, every word that begins with it
    bool extra = false;   ///< what the words could be written as in one ("database" of "data base"): it adds
                          ///< to a score, but nothing lacks it
    bool quoted = false;  ///< it stands in quotes
    bool operator==(const WantedWord&) const = default;
};

/// A term whose documents a search is limited to, or that it leaves out.
struct Requirement {
    Term term;
    bool typed = false;  ///< its word may go on
};

/// What a query asks for: words that score, and what every hit must have or must not have.
struct Wanted {
    std::vector<WantedWord> words;  ///< in the order of the query
    std::vector<Requirement> required;
    std::vector<Requirement> excluded;
};

/// `lastIsTyped`: the last word may go on.
Wanted wantedIn(const Query& query, bool lastIsTyped);

}  // namespace carrel::search
