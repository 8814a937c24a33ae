// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/library/article.h"
#include "core/library/link.h"
#include "core/library/row_writer.h"
#include "core/library/update/kept_rows.h"
#include "core/library/upkeep.h"
#include "core/sql/database.h"

namespace carrel::library {

/// Changes some articles of a library file, all in one transaction: without finish() nothing has changed.
/// One thread. Throws sql::Error.
class Updater {
public:
    /// The database is one that may be changed (see openForChanges()) and outlives the updater.
    explicit Updater(sql::Database& database);
    ~Updater();
    Updater(const Updater&) = delete;
    Updater& operator=(const Updater&) = delete;

    /// What the file holds, with the changes made so far.
    [[nodiscard]] KeptRows& rows();

    ArticleId add(const Article& article);
    /// Takes the place of an article: links of others to it stay; its own links and upkeep are taken away.
    void replace(ArticleId id, const Article& article);
    /// With its links and upkeep. Links and mentions of others that still lead to it are left without an end.
    void remove(ArticleId id);
    void removeUpkeep(ArticleId id);
    void addUpkeep(ArticleId id, const Upkeep& upkeep);
    void setCommonness(ArticleId id, Commonness commonness);

    /// Those of one type that an article has.
    void removeLinks(ArticleId from, LinkType type);
    void removeLink(std::int64_t row);
    void addLink(const Link& link);
    /// Who has a former slug now; nobody: it leads nowhere.
    void setRedirect(std::string_view former, std::optional<ArticleId> to);
    void addAsset(std::string_view path, std::string_view bytes);
    [[nodiscard]] bool hasAsset(std::string_view path);
    void removeAsset(std::string_view path);
    void removeAssetsThatNobodyShows();
    /// Adds a file, or changes what is known of it.
    void setSourceFile(std::string_view path, const SourceFile& file);
    void removeSourceFile(std::string_view path);

    void finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace carrel::library
