// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/search/query.h"
#include "core/text/utf8.h"

namespace carrel::test {

/// A term as a line: `arch`, `arch*`, `"stone arch"`, `title:arch`, `kind=bridge`; `-` before an excluded
/// one, `arch|vault` for one of several.
inline std::string sketchOf(const search::Term& term) {
    std::string any;
    for (const search::Term& alternative : term.alternatives)
        any += (any.empty() ? "" : "|") + sketchOf(alternative);
    if (term.kind == search::Term::Kind::AnyOf) return any;
    std::string words;
    for (const std::string& word : term.words)
        words += (words.empty() ? "" : " ") + word;
    std::string line = term.excluded ? "-" : "";
    switch (term.kind) {
        case search::Term::Kind::Field:
            return line + term.field + '=' + words;
        case search::Term::Kind::Phrase:
            words = '"' + words + '"';
            break;
        case search::Term::Kind::Prefix:
            words += '*';
            break;
        case search::Term::Kind::Word:
        case search::Term::Kind::AnyOf:
            break;
    }
    if (!term.field.empty()) line += term.field + ':';
    return line + words;
}

inline std::vector<std::string> sketchOf(const search::Query& query) {
    std::vector<std::string> lines;
    for (const search::Term& term : query.terms)
        lines.push_back(sketchOf(term));
    return lines;
}

/// What a query is read as.
inline std::vector<std::string> termsOf(std::string_view text) {
    return sketchOf(search::parse(text).query);
}

/// What the hints' ranges cover in the text of the query.
inline std::vector<std::string> hintedAt(std::string_view text) {
    std::vector<std::string> places;
    for (const search::Hint& hint : search::parse(text).hints)
        places.emplace_back(text::slice(text, hint.range));
    return places;
}

/// A query to be compared with one that was written in another way.
inline search::Query withoutRanges(search::Query query) {
    for (search::Term& term : query.terms) {
        term.range = {};
        for (search::Term& alternative : term.alternatives)
            alternative.range = {};
    }
    return query;
}

}  // namespace carrel::test
