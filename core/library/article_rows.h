// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/library/article.h"
#include "core/sql/database.h"
#include "core/sql/statement.h"

namespace carrel::library {

/// Where a slug or a former slug leads within one file; absent when nowhere.
std::optional<std::int64_t> findArticleRow(sql::Database& database, std::string_view slug);
/// The article of a row that exists.
Article readArticle(sql::Database& database, const std::string& library, std::int64_t row);
/// Reads the sections of one article after the other. `database` outlives it.
class SectionRows {
public:
    explicit SectionRows(sql::Database& database);
    /// Those of the article of a row.
    [[nodiscard]] std::vector<Section> of(std::int64_t article);

private:
    sql::Statement rows_;
};
/// Of one article.
std::vector<Section> readSections(sql::Database& database, std::int64_t article);
/// What lists show of the article of a row that exists.
Summary readSummary(sql::Database& database, const std::string& library, std::int64_t row);
/// In the order of the kinds, then by title; an empty kind means all.
std::vector<Summary> readSummaries(sql::Database& database, const std::string& library,
                                   const std::string& kind);

}  // namespace carrel::library
