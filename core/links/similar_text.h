// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/links/related.h"
#include "core/search/index.h"

namespace carrel::links {

/// What the search index of a library knows about articles that are alike. `index` outlives it.
FindSimilar similarBy(const search::Index& index, std::string library);

}  // namespace carrel::links
