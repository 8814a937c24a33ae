// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/choice.h"

#include <algorithm>
#include <utility>

#include "core/search/query/wanted_value.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace carrel::search {

namespace {

bool isField(const Term& term) {
    return term.kind == Term::Kind::Field && !term.excluded;
}

/// The terms of one field that a term asks for one of; none when it asks for something else.
std::vector<Term> valuesOf(const Term& term) {
    if (isField(term)) return {term};
    if (term.kind != Term::Kind::AnyOf) return {};
    const std::vector<Term>& values = term.alternatives;
    const bool one = std::all_of(values.begin(), values.end(), [&](const Term& value) {
        return isField(value) && value.field == values.front().field;
    });
    return one ? values : std::vector<Term>();
}

bool choosesFrom(const Term& term, std::string_view field) {
    const std::vector<Term> values = valuesOf(term);
    return !values.empty() && values.front().field == field;
}

/// A range of numbers stands for itself, whatever the values.
bool beginsAnother(const std::string& value, const std::vector<std::string>& known) {
    if (numberRangeOf(value)) return false;
    const WantedValue beginning(value, false);
    const WantedValue whole(value, true);
    return std::any_of(known.begin(), known.end(),
                       [&](const std::string& other) { return beginning.fits(other) && !whole.fits(other); });
}

std::string written(std::string_view field, const std::vector<std::string>& values,
                    const std::vector<std::string>& known) {
    std::string text;
    for (const std::string& value : values) {
        Term term;
        term.kind = Term::Kind::Field;
        term.field = field;
        term.words = {value};
        term.exact = beginsAnother(value, known);
        text += (text.empty() ? "" : " OR ") + print(term);
    }
    return text;
}

/// Puts one text behind another, with a space where both say something.
void append(std::string& text, std::string_view more) {
    while (text.ends_with(' '))
        text.pop_back();
    while (more.starts_with(' '))
        more.remove_prefix(1);
    if (!text.empty() && !more.empty()) text += ' ';
    text += more;
}

}  // namespace

std::vector<Choice> choicesIn(const Query& query) {
    std::vector<Choice> choices;
    for (const Term& term : query.terms)
        if (std::vector<Term> values = valuesOf(term); !values.empty())
            choices.push_back({values.front().field, values, term.range});
    return choices;
}

bool isChosen(const Choice& choice, const std::string& value) {
    return std::any_of(choice.values.begin(), choice.values.end(), [&](const Term& term) {
        return WantedValue(term.words.front(), term.exact).fits(value);
    });
}

Query withoutChoice(Query query, std::string_view field) {
    std::erase_if(query.terms, [&](const Term& term) { return choosesFrom(term, field); });
    return query;
}

std::string withChoice(std::string_view text, std::string_view field, const std::vector<std::string>& values,
                       const std::vector<std::string>& known) {
    const std::string valid = text::repaired(text);
    std::string choice = written(field, values, known);
    std::string changed;
    std::uint32_t at = 0;
    for (const Term& term : parse(valid).query.terms) {
        if (!choosesFrom(term, field)) continue;
        append(changed, text::slice(valid, {at, term.range.begin}));
        append(changed, std::exchange(choice, {}));
        at = term.range.end;
    }
    append(changed, text::slice(valid, {at, text::countCodePoints(valid)}));
    append(changed, choice);
    return changed;
}

}  // namespace carrel::search
