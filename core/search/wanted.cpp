// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/wanted.h"

namespace carrel::search {

namespace {

bool isRequired(const Term& term) {
    return term.kind != Term::Kind::Word && term.kind != Term::Kind::Prefix ? true : !term.field.empty();
}

void addWords(const Term& term, bool typed, std::vector<WantedWord>& words) {
    if (term.kind == Term::Kind::Field) return;
    for (const std::string& folded : term.words) {
        const bool prefix = term.kind == Term::Kind::Prefix || (typed && &folded == &term.words.back());
        words.push_back({folded, term.kind != Term::Kind::Prefix, prefix});
    }
}

}  // namespace

Wanted wantedIn(const Query& query, bool lastIsTyped) {
    Wanted wanted;
    for (const Term& term : query.terms) {
        const bool typed = lastIsTyped && &term == &query.terms.back() && term.kind == Term::Kind::Word;
        if (term.excluded) {
            wanted.excluded.push_back({term, false});
            continue;
        }
        if (isRequired(term)) wanted.required.push_back({term, typed});
        addWords(term, typed, wanted.words);
    }
    return wanted;
}

}  // namespace carrel::search
