// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/search/query.h"
#include "core/search/query/hint_list.h"
#include "core/search/query/query_units.h"

namespace carrel::search {

/// Says which terms a unit of a query stands for.
class UnitTerms {
public:
    /// `hints` outlives it and takes what looks odd.
    explicit UnitTerms(HintList& hints) : hints_(hints) {}

    /// None for a unit without words; several for a word of several parts. The unit is no OR.
    std::vector<Term> of(const Unit& unit);
    /// The terms of a unit where only one can stand: a phrase of its words.
    Term asOne(const std::vector<Term>& terms, const Unit& unit);

private:
    std::vector<Term> fieldOf(const Unit& unit);
    std::vector<Term> quotedOf(const Unit& unit);
    std::vector<Term> wordsOf(const Unit& unit);
    [[nodiscard]] std::vector<Term> partsOf(const Unit& unit) const;
    [[nodiscard]] Term termOf(const Unit& unit, Term::Kind kind) const;
    void hintAtParentheses(const Unit& unit);

    HintList& hints_;
    bool parentheses_ = false;  ///< hinted at
};

}  // namespace carrel::search
