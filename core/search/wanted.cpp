// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/wanted.h"

#include <algorithm>

namespace carrel::search {

namespace {

/// A plain word or prefix says what is best, everything else what must be.
bool isRequired(const Term& term) {
    const bool plain = term.kind == Term::Kind::Word || term.kind == Term::Kind::Prefix;
    return !plain || term.exact || !term.field.empty();
}

bool mayGoOn(const Term& term) {
    if (term.kind == Term::Kind::AnyOf) return mayGoOn(term.alternatives.back());
    return term.kind == Term::Kind::Field || (term.kind == Term::Kind::Word && !term.exact);
}

/// What has the field need not have the words, so that they can't score: all such terms only choose.
bool onlyChooses(const Term& term) {
    return term.kind == Term::Kind::Field ||
           std::any_of(term.alternatives.begin(), term.alternatives.end(), onlyChooses);
}

void addWords(const Term& term, bool typed, std::vector<WantedWord>& words) {
    if (onlyChooses(term)) return;
    for (const Term& alternative : term.alternatives)
        addWords(alternative, typed && &alternative == &term.alternatives.back(), words);
    for (const std::string& folded : term.words) {
        const bool prefix = term.kind == Term::Kind::Prefix || (typed && &folded == &term.words.back());
        const bool quoted = term.exact || term.kind == Term::Kind::Phrase;
        words.push_back({folded, term.kind != Term::Kind::Prefix, prefix, false, quoted});
    }
}

bool mayBePart(const Term& term) {
    return term.kind == Term::Kind::Word && !term.exact && !term.excluded;
}

/// Neighbours may be written in one: all words that were typed as one, and any two.
void addJoined(const std::vector<Term>& terms, std::vector<WantedWord>& words) {
    for (std::size_t at = 0; at + 1 < terms.size(); ++at) {
        if (!mayBePart(terms[at])) continue;
        std::string joined = terms[at].words.front();
        for (std::size_t next = at + 1; next < terms.size() && mayBePart(terms[next]); ++next) {
            joined += terms[next].words.front();
            const bool typedAsOne = terms[at].chunk != 0 && terms[next].chunk == terms[at].chunk;
            if (next == at + 1 || typedAsOne) words.push_back({joined, true, false, true, false});
            if (!typedAsOne) break;
        }
    }
}

}  // namespace

Wanted wantedIn(const Query& query, bool lastIsTyped) {
    Wanted wanted;
    for (const Term& term : query.terms) {
        const bool typed = lastIsTyped && &term == &query.terms.back() && mayGoOn(term);
        if (term.excluded) {
            wanted.excluded.push_back({term, false});
            continue;
        }
        if (isRequired(term)) wanted.required.push_back({term, typed});
        addWords(term, typed, wanted.words);
    }
    addJoined(query.terms, wanted.words);
    return wanted;
}

}  // namespace carrel::search
