// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "core/library/row_writer.h"
#include "core/library/writer.h"
#include "core/search/index.h"
#include "core/search/segment_list.h"
#include "core/search/update/index_update.h"
#include "core/sql/statement.h"
#include "core/sql/transaction.h"
#include "tests/core/temporary_folder.h"

namespace carrel::test {

/// By slug.
using Articles = std::map<std::string, library::Article>;

/// Writes a library of articles with its index, in the order of their slugs.
inline void writeSearchable(const std::filesystem::path& file,
                            const std::vector<library::Article>& articles) {
    library::Description description;
    description.id = "pages";
    description.title = "Pages";
    description.language = "en";
    description.kinds = {{"page", "Page", "Pages", "", library::View::Article, {}},
                         {"bridge", "Bridge", "Bridges", "", library::View::Article, {}}};
    library::Writer writer(file, description);
    search::IndexBuilder index(writer, description.language);
    for (const library::Article& article : articles)
        index.add(writer.add(article), article);
    index.finish();
    writer.finish();
}

/// A library that a test changes as an update from its source would.
class ChangingLibrary {
public:
    explicit ChangingLibrary(const std::vector<library::Article>& articles) {
        writeSearchable(file(), articles);
    }

    [[nodiscard]] std::filesystem::path file() const { return folder_.path() / "pages.carrel"; }
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_.path(); }

    /// Takes articles away and adds others in one transaction; what is changed is both, and keeps its row.
    void update(const std::vector<std::string>& gone, const std::vector<library::Article>& come) {
        sql::Database database = search::openForUpdate(file());
        sql::Transaction change(database);
        updateIn(database, gone, come);
        change.commit();
    }
    void updateIn(sql::Database& database, const std::vector<std::string>& gone,
                  const std::vector<library::Article>& come) const {
        search::IndexUpdate index(database, file());
        library::RowWriter rows(database, "pages");
        std::map<std::string, library::ArticleId> free;
        for (const std::string& slug : gone) {
            const library::ArticleId id = rows.idOf(slug);
            for (const char* table : {"body", "alias", "tag", "field", "section"})
                sql::Statement(database, "DELETE FROM " + std::string(table) + " WHERE article = ?").run(id);
            sql::Statement(database, "DELETE FROM article WHERE id = ?").run(id);
            index.remove(id);
            free.emplace(slug, id);
        }
        for (const library::Article& article : come) {
            const auto row = free.find(article.key.slug);
            const library::ArticleId id = row == free.end() ? rows.add(article) : row->second;
            if (row != free.end()) rows.add(article, id);
            index.add(id, article);
        }
        index.finish();
    }

    [[nodiscard]] std::vector<search::ListedSegment> segments() const {
        sql::Database database(file(), sql::Access::ReadOnly);
        return search::listSegments(database);
    }
    [[nodiscard]] std::vector<std::filesystem::path> indexFiles() const {
        std::vector<std::filesystem::path> files;
        if (std::filesystem::exists(search::segmentFolder(file())))
            for (const auto& entry : std::filesystem::directory_iterator(search::segmentFolder(file())))
                if (entry.path().filename() != "lock") files.push_back(entry.path());
        return files;
    }

private:
    TemporaryFolder folder_;
};

inline library::Article pageOf(const std::string& slug, const std::string& title, const std::string& text) {
    library::Article article;
    article.key = {"pages", slug};
    article.kind = "page";
    article.title = title;
    article.text = text;
    return article;
}

}  // namespace carrel::test
