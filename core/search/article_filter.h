// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <set>
#include <string>

#include "core/search/query.h"
#include "core/sql/database.h"

namespace carrel::search {

using ArticleIds = std::set<std::int64_t>;

/// Whether the library knows such a field: kind, tag, in, or one that an article has.
bool knowsField(sql::Database& database, const std::string& name);

/// The articles that a Field term asks for. A year may be a range: 2015..2020, 2015.., ..2020.
ArticleIds articlesWith(sql::Database& database, const Term& field);

}  // namespace carrel::search
