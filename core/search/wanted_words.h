// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/search/query.h"
#include "core/search/word_forms.h"

namespace carrel::search {

/// A word of the query as it is looked for: by its stem, and as a prefix where it may go on.
struct WantedWord {
    std::string form;
    std::string stem;
    bool prefix = false;
    double weight = 1;  ///< rarer words weigh more

    /// Whether it is that word, in whatever form.
    [[nodiscard]] bool is(const TextWord& word) const { return word.stem == stem || word.form == form; }
    [[nodiscard]] bool matches(const TextWord& word) const {
        return is(word) || (prefix && word.form.starts_with(form));
    }
};

/// Words one behind the other, or a single one.
struct WantedPhrase {
    std::vector<WantedWord> words;
    bool inTitle = false;  ///< asked of the title alone
};

/// What is asked of every article, besides its words.
struct Wanted {
    std::vector<WantedWord> words;       ///< in the order of the query
    std::vector<WantedPhrase> phrases;   ///< all of them must stand in the article
    std::vector<WantedPhrase> excluded;  ///< none of them may
    std::vector<Term> fields;
};

/// The words of a query. `lastIsTyped`: the last one matches as a prefix, too.
Wanted wantedIn(const Query& query, bool lastIsTyped, text::Stemmer& stemmer);

/// The first of `words` that the text's word matches.
std::optional<std::size_t> matching(const std::vector<WantedWord>& words, const TextWord& word);

}  // namespace carrel::search
