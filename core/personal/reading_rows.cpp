// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/reading_rows.h"

#include "core/personal/stored_time.h"
#include "core/sql/statement.h"

namespace carrel::personal {

namespace {

std::vector<Visit> visitsOf(sql::Statement& rows) {
    std::vector<Visit> found;
    while (rows.step()) {
        auto [library, slug, title, kind, at] =
            rows.row<std::string, std::string, std::string, std::string, std::int64_t>();
        found.push_back(
            {{std::move(library), std::move(slug)}, std::move(title), std::move(kind), timeAt(at)});
    }
    return found;
}

ReadingPosition positionAt(sql::Statement& row) {
    auto [library, slug, position, at] = row.row<std::string, std::string, std::uint32_t, std::int64_t>();
    return {{std::move(library), std::move(slug)}, position, timeAt(at)};
}

SavedSearch searchAt(sql::Statement& row) {
    auto [id, name, query, made] = row.row<SavedSearchId, std::string, std::string, std::int64_t>();
    return {id, std::move(name), std::move(query), timeAt(made)};
}

}  // namespace

void insertVisit(sql::Database& database, const Visit& visit) {
    sql::Statement(database, "INSERT INTO visit (library, slug, title, kind, at) VALUES (?, ?, ?, ?, ?)")
        .run(visit.article.library, visit.article.slug, visit.title, visit.kind, milliseconds(visit.at));
}

std::vector<Visit> readVisits(sql::Database& database) {
    sql::Statement rows(database,
                        "SELECT library, slug, title, kind, at FROM visit ORDER BY at DESC, id DESC");
    return visitsOf(rows);
}

std::vector<Visit> readRecentVisits(sql::Database& database, std::size_t limit) {
    sql::Statement rows(database,
                        "SELECT library, slug, title, kind, at FROM visit"
                        " WHERE id IN (SELECT MAX(id) FROM visit GROUP BY library, slug)"
                        " ORDER BY id DESC LIMIT ?");
    rows.bind(static_cast<std::int64_t>(limit));
    return visitsOf(rows);
}

void writePosition(sql::Database& database, const ReadingPosition& position) {
    sql::Statement(
        database,
        "INSERT INTO reading_position (library, slug, position, at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (library, slug) DO UPDATE SET position = excluded.position, at = excluded.at")
        .run(position.article.library, position.article.slug, position.position, milliseconds(position.at));
}

std::vector<ReadingPosition> readPositions(sql::Database& database) {
    sql::Statement rows(database,
                        "SELECT library, slug, position, at FROM reading_position ORDER BY library, slug");
    std::vector<ReadingPosition> found;
    while (rows.step())
        found.push_back(positionAt(rows));
    return found;
}

std::optional<ReadingPosition> readPosition(sql::Database& database, const library::ArticleKey& article) {
    sql::Statement row(database,
                       "SELECT library, slug, position, at FROM reading_position"
                       " WHERE library = ? AND slug = ?");
    if (!row.bind(article.library, article.slug).step()) return std::nullopt;
    return positionAt(row);
}

void writeReadMark(sql::Database& database, const ReadMark& mark) {
    sql::Statement(database, "INSERT OR IGNORE INTO read_mark (library, slug, at) VALUES (?, ?, ?)")
        .run(mark.article.library, mark.article.slug, milliseconds(mark.at));
}

void removeReadMark(sql::Database& database, const library::ArticleKey& article) {
    sql::Statement(database, "DELETE FROM read_mark WHERE library = ? AND slug = ?")
        .run(article.library, article.slug);
}

std::vector<ReadMark> readReadMarks(sql::Database& database) {
    sql::Statement rows(database, "SELECT library, slug, at FROM read_mark ORDER BY library, slug");
    std::vector<ReadMark> found;
    while (rows.step()) {
        auto [library, slug, at] = rows.row<std::string, std::string, std::int64_t>();
        found.push_back({{std::move(library), std::move(slug)}, timeAt(at)});
    }
    return found;
}

void moveReading(sql::Database& database, const library::ArticleKey& from, const library::ArticleKey& to) {
    for (const char* table : {"read_mark", "reading_position"})
        sql::Statement(database, "UPDATE OR IGNORE " + std::string(table) +
                                     " SET library = ?, slug = ? WHERE library = ? AND slug = ?")
            .run(to.library, to.slug, from.library, from.slug);
}

std::string readFollowedEdition(sql::Database& database, const std::string& library) {
    sql::Statement row(database, "SELECT edition FROM followed_edition WHERE library = ?");
    if (!row.bind(library).step()) return {};
    return std::get<0>(row.row<std::string>());
}

void writeFollowedEdition(sql::Database& database, const std::string& library, const std::string& edition) {
    sql::Statement(database,
                   "INSERT INTO followed_edition (library, edition) VALUES (?, ?)"
                   " ON CONFLICT (library) DO UPDATE SET edition = excluded.edition")
        .run(library, edition);
}

SavedSearch addSearch(sql::Database& database, const std::string& name, const std::string& query, Time made) {
    sql::Statement(database, "INSERT INTO saved_search (name, query, made) VALUES (?, ?, ?)")
        .run(name, query, milliseconds(made));
    return {SavedSearchId{database.lastRow()}, name, query, made};
}

std::optional<SavedSearch> findSearch(sql::Database& database, const std::string& query) {
    sql::Statement row(database, "SELECT id, name, query, made FROM saved_search WHERE query = ?");
    if (!row.bind(query).step()) return std::nullopt;
    return searchAt(row);
}

std::optional<SavedSearch> removeSearch(sql::Database& database, SavedSearchId id) {
    sql::Statement row(database, "SELECT id, name, query, made FROM saved_search WHERE id = ?");
    if (!row.bind(id).step()) return std::nullopt;
    SavedSearch removed = searchAt(row);
    sql::Statement(database, "DELETE FROM saved_search WHERE id = ?").run(id);
    return removed;
}

std::vector<SavedSearch> readSearches(sql::Database& database) {
    sql::Statement rows(database, "SELECT id, name, query, made FROM saved_search ORDER BY id");
    std::vector<SavedSearch> found;
    while (rows.step())
        found.push_back(searchAt(rows));
    return found;
}

}  // namespace carrel::personal
