// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/query.h"
#include "core/search/query/query_units.h"
#include "core/text/characters.h"
#include "core/text/utf8.h"

namespace carrel::search {

namespace {

bool needsQuotes(std::string_view value) {
    if (value.empty() || value.front() == '/' || value.front() == ':' || value.back() == '*') return true;
    if (isQuote(value, 0)) return true;
    for (std::size_t at = 0; at < value.size();)
        if (text::isSpace(text::next(value, at))) return true;
    return false;
}

std::string spaced(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : " ") + word;
    return text;
}

std::string printWords(const Term& term) {
    if (term.kind == Term::Kind::Phrase || term.exact) return '"' + spaced(term.words) + '"';
    return spaced(term.words) + (term.kind == Term::Kind::Prefix ? "*" : "");
}

bool isPart(const Term& term) {
    return (term.kind == Term::Kind::Word && !term.exact) || term.kind == Term::Kind::Prefix;
}

/// Whether they were typed as one.
bool belong(const Term& before, const Term& term) {
    return term.chunk != 0 && term.chunk == before.chunk && isPart(before) && isPart(term);
}

std::string inQuotes(std::string_view value) {
    std::string text = "\"";
    for (std::size_t at = 0; at < value.size();) {
        const std::size_t begin = at;
        const char32_t codePoint = text::next(value, at);
        const std::string_view character = value.substr(begin, at - begin);
        if (codePoint == U'"' || codePoint == U'\uFF02') text += character;
        text += character;
    }
    return text + '"';
}

}  // namespace

std::string printValue(std::string_view value) {
    return needsQuotes(value) ? inQuotes(value) : std::string(value);
}

std::string print(const Term& term) {
    if (term.kind == Term::Kind::AnyOf) {
        std::string text;
        for (const Term& alternative : term.alternatives)
            text += (text.empty() ? "" : " OR ") + print(alternative);
        return text;
    }
    std::string text = term.excluded ? "-" : "";
    if (!term.field.empty()) text += term.field + ':';
    if (term.kind != Term::Kind::Field) return text + printWords(term);
    return text + (term.exact ? inQuotes(term.words.front()) : printValue(term.words.front()));
}

std::string print(const Query& query) {
    std::string text;
    const Term* before = nullptr;
    for (const Term& term : query.terms) {
        if (before != nullptr && belong(*before, term)) {
            text += '-' + printWords(term);
        } else {
            text += (text.empty() ? "" : " ") + print(term);
        }
        before = &term;
    }
    return text;
}

}  // namespace carrel::search
