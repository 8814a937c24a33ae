// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <optional>
#include <utility>

#include "core/search/query.h"
#include "core/search/query/hint_list.h"
#include "core/search/query/query_units.h"
#include "core/search/query/unit_terms.h"
#include "core/text/utf8.h"

namespace carrel::search {

namespace {

/// Reads a query unit by unit and joins what OR joins.
class QueryParser {
public:
    explicit QueryParser(std::string_view text) : text_(text), hints_(text), termsOf_(hints_) {}

    Parsed parse() {
        UnitReader units(text_);
        for (Unit unit; !full_ && units.next(unit);) {
            hints_.moveTo(unit.begin);
            if (unit.end > mostQueryBytes) {
                cut(hints_.rangeOf(unit.begin, unit.begin).begin);
            } else if (unit.kind == Unit::Kind::Or) {
                readOr(unit);
            } else {
                add(unit, termsOf_.of(unit));
            }
        }
        if (or_) hintAtOr(*or_);
        return {std::move(query_), hints_.take()};
    }

private:
    void readOr(const Unit& unit) {
        const Range range = hints_.rangeOf(unit.begin, unit.end);
        if (or_ || query_.empty()) {
            hintAtOr(range);
        } else {
            or_ = range;
        }
    }

    void hintAtOr(Range range) {
        hints_.add("OR joins the terms before and behind it; here one of them is missing, so it is left out.",
                   range);
    }

    /// The terms of a unit, behind those before it or as an alternative to the last of them.
    void add(const Unit& unit, std::vector<Term> terms) {
        if (terms.empty()) return;
        const bool alternative = takeOr(unit);
        if (alternative) terms = {termsOf_.asOne(terms, unit)};
        const std::size_t first = query_.terms.size();
        ++chunk_;
        for (Term& term : terms) {
            if (!hasRoom(term)) {
                const bool whole = &term == &terms.front();
                cut(whole ? hints_.rangeOf(unit.begin, unit.begin).begin : term.range.begin);
                return;
            }
            term.chunk = chunk_;
            if (alternative) {
                addAlternative(std::move(term));
            } else {
                query_.terms.push_back(std::move(term));
            }
        }
        if (alternative) return;
        last_ = unit;
        lastFirst_ = first;
    }

    /// Whether an OR before the unit makes it an alternative.
    bool takeOr(const Unit& unit) {
        if (!or_) return false;
        or_.reset();
        if (!last_.excluded && !unit.excluded) return true;
        const Unit& excluded = last_.excluded ? last_ : unit;
        hints_.add("OR can't join what is excluded; it is excluded by itself.", excluded.begin, excluded.end);
        return false;
    }

    void addAlternative(Term term) {
        std::vector<Term>& terms = query_.terms;
        if (terms.back().kind != Term::Kind::AnyOf) {
            const auto first = terms.begin() + static_cast<std::ptrdiff_t>(lastFirst_);
            Term any;
            any.kind = Term::Kind::AnyOf;
            any.alternatives = {termsOf_.asOne({first, terms.end()}, last_)};
            any.chunk = any.alternatives.front().chunk;
            any.range = any.alternatives.front().range;
            terms.erase(first, terms.end());
            terms.push_back(std::move(any));
        }
        terms.back().range.end = term.range.end;
        terms.back().alternatives.push_back(std::move(term));
    }

    /// Counts the term. Its print counts, too: folding may lengthen a text, and what is printed must be read
    /// again as a whole.
    bool hasRoom(const Term& term) {
        constexpr std::size_t around = 6;  // " OR ", quotes, or a hyphen
        ++terms_;
        bytes_ += print(term).size() + around;
        return terms_ <= mostQueryTerms && bytes_ <= mostQueryBytes;
    }

    void cut(std::uint32_t from) {
        full_ = true;
        or_.reset();
        hints_.add("The query is too long; the end of it is not searched.",
                   Range{from, text::countCodePoints(text_)});
    }

    std::string_view text_;
    HintList hints_;
    UnitTerms termsOf_;
    Query query_;
    std::optional<Range> or_;    ///< an OR that waits for what follows it
    Unit last_;                  ///< the last one that gave terms, none of them an alternative
    std::size_t lastFirst_ = 0;  ///< the first of its terms
    std::uint32_t chunk_ = 0;
    std::size_t terms_ = 0;
    std::size_t bytes_ = 0;
    bool full_ = false;
};

}  // namespace

Parsed parse(std::string_view text) {
    const std::string valid = text::repaired(text);
    return QueryParser(valid).parse();
}

}  // namespace carrel::search
