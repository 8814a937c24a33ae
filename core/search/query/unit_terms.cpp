// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/query/unit_terms.h"

#include <algorithm>
#include <utility>

#include "core/search/query/value_hints.h"
#include "core/text/utf8.h"
#include "core/text/words.h"

namespace carrel::search {

namespace {

constexpr const char* valueIsMissing = "A field needs its value right behind the colon, as in kind:guide.";

/// The words of a text at their places, without their other forms.
std::vector<text::Word> wordsIn(std::string_view text) {
    std::vector<text::Word> words = text::splitWords(text);
    std::erase_if(words, [](const text::Word& word) { return word.extra; });
    return words;
}

}  // namespace

std::vector<Term> UnitTerms::of(const Unit& unit) {
    const bool asksForWords = unit.field.empty() || unit.field == "title";
    switch (unit.kind) {
        case Unit::Kind::Hyphens:
            hints_.add("A hyphen that stands alone excludes nothing. Write it right before a word: -word.",
                       unit.begin, unit.end);
            return {};
        case Unit::Kind::OpenQuote:
            hints_.add("A quote is not closed, so the words behind it are searched one by one.", unit.value,
                       unit.end);
            return {};
        case Unit::Kind::Quoted:
            return asksForWords ? quotedOf(unit) : fieldOf(unit);
        case Unit::Kind::Words:
            return asksForWords ? wordsOf(unit) : fieldOf(unit);
        case Unit::Kind::Or:
            break;
    }
    return {};
}

Term UnitTerms::asOne(const std::vector<Term>& terms, const Unit& unit) {
    Term one = terms.front();
    if (terms.size() == 1) return one;
    if (terms.back().kind == Term::Kind::Prefix)
        hints_.add("A star has no meaning behind a word of several parts that is excluded or joined by OR.",
                   unit.value, unit.end);
    one.kind = Term::Kind::Phrase;
    one.exact = true;
    one.range.end = terms.back().range.end;
    one.words.clear();
    for (const Term& term : terms)
        one.words.push_back(term.words.front());
    return one;
}

std::vector<Term> UnitTerms::fieldOf(const Unit& unit) {
    std::string value = unit.content;
    // What a value begins with is enough, so that a star says nothing new.
    while (unit.kind == Unit::Kind::Words && value.ends_with('*'))
        value.pop_back();
    if (value.empty()) {
        hints_.add(valueIsMissing, unit.begin, unit.end);
        return {};
    }
    if (!unit.closed)
        hints_.add("A quote is not closed; what follows it is read as it stands.", unit.value, unit.end);
    if (auto odd = hintAtValue(unit.field, value)) hints_.add(std::move(*odd), unit.value, unit.end);
    Term term = termOf(unit, Term::Kind::Field);
    term.words = {std::move(value)};
    term.exact = unit.kind == Unit::Kind::Quoted;
    return {std::move(term)};
}

std::vector<Term> UnitTerms::quotedOf(const Unit& unit) {
    if (unit.content.find('*') != std::string::npos)
        hints_.add("Within quotes a star stands for nothing; the words are searched as they stand.",
                   unit.value, unit.end);
    Term term = termOf(unit, Term::Kind::Word);
    for (text::Word& word : wordsIn(unit.content))
        term.words.push_back(std::move(word.folded));
    if (term.words.empty()) return {};
    if (term.words.size() > 1) term.kind = Term::Kind::Phrase;
    term.exact = true;
    return {std::move(term)};
}

std::vector<Term> UnitTerms::wordsOf(const Unit& unit) {
    if (unit.lacksValue) hints_.add(valueIsMissing, unit.value, unit.end);
    hintAtParentheses(unit);
    std::vector<Term> terms = partsOf(unit);
    const std::string_view content = unit.content;
    const std::size_t starless = content.find_last_not_of('*') + 1;
    const bool prefix = !terms.empty() && starless < content.size() &&
                        terms.back().range.end == hints_.rangeOf(unit.value, unit.value + starless).end;
    if (prefix) terms.back().kind = Term::Kind::Prefix;
    if (content.find('*') < (prefix ? starless : content.size()))
        hints_.add("A star counts only right behind the beginning of a word: pre*.", unit.value, unit.end);
    if (unit.excluded && terms.size() > 1) return {asOne(terms, unit)};
    return terms;
}

std::vector<Term> UnitTerms::partsOf(const Unit& unit) const {
    const std::uint32_t offset = hints_.rangeOf(unit.value, unit.value).begin;
    const Term unworded = termOf(unit, Term::Kind::Word);
    std::vector<Term> terms;
    std::uint32_t end = 0;
    for (text::Word& word : wordsIn(unit.content)) {
        Term term = unworded;
        term.words = {std::move(word.folded)};
        // Pairs of Han and kana overlap; the terms of a query don't.
        term.range = {offset + std::max(end, word.range.begin), offset + word.range.end};
        end = word.range.end;
        terms.push_back(std::move(term));
    }
    return terms;
}

Term UnitTerms::termOf(const Unit& unit, Term::Kind kind) const {
    Term term;
    term.kind = kind;
    term.excluded = unit.excluded;
    term.field = unit.field;
    term.range = hints_.rangeOf(unit.begin, unit.end);
    return term;
}

/// Once is enough.
void UnitTerms::hintAtParentheses(const Unit& unit) {
    const std::size_t at = unit.content.find_first_of("()");
    if (parentheses_ || at == std::string::npos) return;
    parentheses_ = true;
    hints_.add("Parentheses have no meaning; OR joins the terms right before and behind it.", unit.value + at,
               unit.value + at + 1);
}

}  // namespace carrel::search
