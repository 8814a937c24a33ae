// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/compare/comparison.h"
#include "core/library/description.h"

namespace carrel::compare {

/// An article that is compared, with its links from both ends; both outlive it.
struct ComparedArticle {
    const library::Article& article;
    const library::Links& links;
};

/// What a comparison that is made of articles says besides their own words.
struct AspectWords {
    std::string fact = "Fact";  ///< what an aspect is
    std::string field = "Field";
    std::string relation = "Relation";
    std::string tags = "Tags";  ///< an aspect's name
};

/// Articles side by side, a column each: their fields, facts, relations and tags, in the order in which the
/// articles have them. Facts of one label are one aspect, and so are all relations of a type. Articles that
/// are related to are links. `library` names the relations.
Comparison comparisonOf(const std::vector<ComparedArticle>& articles, const library::Description& library,
                        const AspectWords& words);

}  // namespace carrel::compare
