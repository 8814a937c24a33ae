// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/compare/comparison.h"

namespace carrel::compare {

/// What a reader shows of a comparison, as the query of its address writes it:
/// `articles=equifax,target&columns=cto,ciso&differences`.
struct ComparisonState {
    /// What is compared, in the order of the columns; empty where an article is the comparison. Of another
    /// library than the reader's they are library/slug.
    std::vector<std::string> articles{};
    std::vector<std::string> columns{};  ///< names in their order; empty: those that are shown at first
    bool onlyDifferences = false;
    bool operator==(const ComparisonState&) const = default;
};

/// Total: what makes no sense, and what stands there twice, counts as absent.
ComparisonState readComparisonState(std::string_view query);
/// Empty for what is shown at first.
std::string toQuery(const ComparisonState& state);

/// An article as a state names it: its slug, and its library unless that is the reader's.
std::string nameOfArticle(const library::ArticleKey& article, const std::string& library);
library::ArticleKey articleNamed(const std::string& name, const std::string& library);

/// The columns of a comparison that are shown at first.
std::vector<std::size_t> firstColumns(const Comparison& comparison);
/// The columns of a comparison that names mean, in their order; those shown at first when they mean none.
std::vector<std::size_t> columnsNamed(const Comparison& comparison, const std::vector<std::string>& names);

}  // namespace carrel::compare
