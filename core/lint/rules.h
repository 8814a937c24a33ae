// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/library/article.h"
#include "core/library/reader.h"
#include "core/lint/finding.h"

namespace carrel::lint {

/// Links, relations and references to sections that lead to nothing.
std::vector<Finding> brokenLinks(const library::Reader& library);

/// In a library that names sources: facts without one.
std::vector<Finding> factsWithoutSource(const std::vector<library::Article>& articles);

/// Aliases that are another article's alias or title, or the article's own title, whatever their case and
/// accents: links by such a name would be ambiguous.
std::vector<Finding> repeatedNames(const std::vector<library::Article>& articles);

/// Articles that no other article leads to, by a link or a relation. The one that is shown first needs none.
std::vector<Finding> orphans(const library::Reader& library, const std::vector<library::Article>& articles);

}  // namespace carrel::lint
