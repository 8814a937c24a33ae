// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/wanted_words.h"

#include <algorithm>

namespace carrel::search {

namespace {

std::vector<WantedWord> wordsOf(const Term& term, text::Stemmer& stemmer) {
    std::vector<WantedWord> words;
    for (const std::string& folded : term.words) {
        WantedWord word{indexForm(folded), indexForm(stemmer.stem(folded)), term.kind == Term::Kind::Prefix,
                        1};
        if (!word.form.empty()) words.push_back(std::move(word));
    }
    return words;
}

}  // namespace

Wanted wantedIn(const Query& query, bool lastIsTyped, text::Stemmer& stemmer) {
    Wanted wanted;
    for (const Term& term : query.terms) {
        if (term.kind == Term::Kind::Field) {
            wanted.fields.push_back(term);
            continue;
        }
        WantedPhrase phrase{wordsOf(term, stemmer), term.field == "title"};
        if (phrase.words.empty()) continue;
        if (term.excluded) {
            wanted.excluded.push_back(std::move(phrase));
            continue;
        }
        const bool typed = lastIsTyped && &term == &query.terms.back() && term.kind == Term::Kind::Word;
        if (typed) phrase.words.back().prefix = true;
        if (term.kind == Term::Kind::Phrase || phrase.inTitle) wanted.phrases.push_back(phrase);
        std::move(phrase.words.begin(), phrase.words.end(), std::back_inserter(wanted.words));
    }
    return wanted;
}

std::optional<std::size_t> matching(const std::vector<WantedWord>& words, const TextWord& word) {
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const WantedWord& each) { return each.matches(word); });
    if (found == words.end()) return std::nullopt;
    return static_cast<std::size_t>(found - words.begin());
}

}  // namespace carrel::search
