// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/correction.h"

#include <algorithm>

#include "core/search/word_forms.h"
#include "core/text/utf8.h"

namespace carrel::search {

namespace {

/// 2031 is no misspelling of 2021.
bool isNumber(const std::string& word) {
    return std::all_of(word.begin(), word.end(),
                       [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '%'; });
}

bool isKnown(const Term& term, bool typed, Vocabulary& vocabulary) {
    const std::string& word = term.words.front();
    const std::string form = indexForm(word);
    return isNumber(form) || vocabulary.holds(word) || (typed && vocabulary.holdsPrefix(form));
}

/// `text` with the code points of `range` replaced.
std::string replaced(const std::string& text, Range range, const std::string& by) {
    return std::string(text::slice(text, {0, range.begin})) + by +
           std::string(text::slice(text, {range.end, text::countCodePoints(text)}));
}

}  // namespace

std::optional<Correction> correct(Query& query, const std::string& text, bool lastIsTyped,
                                  Vocabulary& vocabulary) {
    std::string corrected = text::repaired(text);  // as parse() read it
    bool changed = false;
    // From the last word on, so that the earlier ones stay where they are.
    for (std::size_t left = query.terms.size(); left > 0; --left) {
        Term& term = query.terms[left - 1];
        if (term.kind != Term::Kind::Word || term.excluded) continue;
        const bool typed = lastIsTyped && left == query.terms.size();
        if (isKnown(term, typed, vocabulary)) continue;
        const auto likeliest = vocabulary.likeliest(indexForm(term.words.front()));
        if (!likeliest) continue;
        corrected = replaced(corrected, term.range, *likeliest);
        term.words = {*likeliest};
        changed = true;
    }
    if (!changed) return std::nullopt;
    return Correction{std::move(corrected)};
}

}  // namespace carrel::search
