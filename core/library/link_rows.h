// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/library/link.h"
#include "core/sql/database.h"

namespace carrel::library {

/// Both ends of the article of a row.
Links readLinks(sql::Database& database, const std::string& library, std::int64_t row);
/// Those that lead to articles of another library; in the order of slugs and positions.
std::vector<Link> readLinksToLibrary(sql::Database& database, const std::string& library,
                                     std::string_view other);
/// In the order of slugs and positions.
std::vector<Link> readAllLinks(sql::Database& database, const std::string& library);

}  // namespace carrel::library
