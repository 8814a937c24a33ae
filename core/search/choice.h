// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/search/query.h"

namespace carrel::search {

/// What a query limits its hits to by one field, as values are chosen from a list of facets: name:a, or
/// name:a OR name:b.
struct Choice {
    std::string field;
    std::vector<Term> values;  ///< Field terms, one or more
    Range range;               ///< code points in the text of the query
};

/// In the order of the query. What is excluded, or stands in an OR with something else, is no choice.
std::vector<Choice> choicesIn(const Query& query);

/// Whether a search would keep articles whose field has this value.
bool isChosen(const Choice& choice, const std::string& value);

/// The query without the choices of a field.
Query withoutChoice(Query query, std::string_view field);

/// The text of a query with these values as its only choice of the field; with none, the field is free. What
/// else is written stays as it is. A value that others of `known` begin with is put in quotes, so that it
/// stands for itself alone.
std::string withChoice(std::string_view text, std::string_view field, const std::vector<std::string>& values,
                       const std::vector<std::string>& known = {});

}  // namespace carrel::search
