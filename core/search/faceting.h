// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/search/index.h"

namespace carrel::search {

/// Searches: Index::search, or what stands before it.
using SearchCall = std::function<Answer(const Request&, const std::stop_token&)>;

/// An answer with what can be chosen in it.
struct FacetedAnswer {
    Answer answer;
    std::size_t unchosen = 0;   ///< how many articles there were without any choice
    std::vector<Facet> facets;  ///< of the kind, the request's fields, and has:, in this order
};

/// Asks for a list and its facets. A field from which something is chosen is counted as if nothing were: its
/// other values say what they would find. See choicesIn.
FacetedAnswer searchFaceted(const SearchCall& search, const Request& request, const std::stop_token& stop);

}  // namespace carrel::search
