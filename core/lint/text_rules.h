// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/library/article.h"
#include "core/lint/finding.h"

namespace carrel::lint {

/// Leads that lists would have to cut: more than 200 code points.
std::vector<Finding> longLeads(const library::Article& article);

/// Headings that stand more than one level below the heading above them; the text begins at level 2.
std::vector<Finding> skippedLevels(const library::Article& article);

/// Pictures that a reader who can't see them learns nothing of.
std::vector<Finding> picturesWithoutText(const library::Article& article);

}  // namespace carrel::lint
