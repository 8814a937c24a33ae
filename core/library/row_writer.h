// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/library/article.h"
#include "core/library/link.h"
#include "core/library/upkeep.h"
#include "core/sql/database.h"
#include "core/sql/statement.h"

namespace carrel::library {

using ArticleId = Id<Article>;  ///< valid within one library file only

/// Adds rows to the tables of a library, whether it is being written or kept in step. Throws sql::Error.
class RowWriter {
public:
    /// `library` is the id of the library; the database outlives the writer.
    RowWriter(sql::Database& database, std::string library);

    [[nodiscard]] std::optional<ArticleId> findId(std::string_view slug);
    /// Throws std::logic_error when there is no such article.
    [[nodiscard]] ArticleId idOf(std::string_view slug);

    ArticleId add(const Article& article);
    /// In a row that is free.
    void add(const Article& article, ArticleId id);
    void addUpkeep(ArticleId id, const Upkeep& upkeep);
    void setCommonness(ArticleId id, Commonness commonness);
    void addRedirect(std::string_view former, ArticleId id);
    void addAsset(std::string_view path, std::string_view bytes);
    /// In the place of an earlier one of that path.
    void addSourceFile(std::string_view path, const SourceFile& file);
    void addLink(const Link& link);

private:
    ArticleId add(const Article& article, std::optional<ArticleId> wanted);
    void addLists(ArticleId id, const Article& article);
    void addSections(ArticleId id, const std::vector<Section>& sections);

    sql::Database& database_;
    std::string library_;
    sql::Statement find_;
    sql::Statement article_;
    sql::Statement body_;
    sql::Statement alias_;
    sql::Statement tag_;
    sql::Statement field_;
    sql::Statement fact_;
    sql::Statement source_;
    sql::Statement section_;
    sql::Statement redirect_;
    sql::Statement asset_;
    sql::Statement link_;
    sql::Statement silentName_;
    sql::Statement declaration_;
    sql::Statement linkName_;
    sql::Statement nameKey_;
    sql::Statement former_;
    sql::Statement sketch_;
    sql::Statement words_;
    sql::Statement nameWords_;
    sql::Statement picture_;
    sql::Statement sourceFile_;
    sql::Statement commonness_;
};

}  // namespace carrel::library
