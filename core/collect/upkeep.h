// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/collect/article_source.h"
#include "core/library/upkeep.h"

namespace carrel::collect {

/// What a library must know of an article to be kept in step with its source.
library::Upkeep upkeepOf(const ArticleSource& source);

/// The relations of an article as it declares them, without their lines.
std::vector<DeclaredRelation> declared(const std::vector<library::Declaration>& relations);

}  // namespace carrel::collect
