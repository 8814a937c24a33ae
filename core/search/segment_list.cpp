// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment_list.h"

#include "core/library/damage.h"
#include "core/sql/statement.h"

namespace carrel::search {

namespace {

constexpr const char* tables = R"sql(
CREATE TABLE search_segment (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    documents INTEGER NOT NULL
) STRICT;
CREATE TABLE search_removed (
    segment INTEGER NOT NULL REFERENCES search_segment (id),
    document INTEGER NOT NULL,
    PRIMARY KEY (segment, document)
) STRICT, WITHOUT ROWID;
)sql";

}  // namespace

void createSegmentTables(sql::Database& database) {
    database.run(tables);
}

void createMissingSegmentTables(sql::Database& database) {
    sql::Statement table(database, "SELECT 1 FROM sqlite_schema WHERE name = 'search_segment'");
    if (!table.step()) createSegmentTables(database);
}

std::vector<ListedSegment> listSegments(sql::Database& database) {
    std::vector<ListedSegment> segments;
    sql::Statement rows(database, "SELECT id, file, documents FROM search_segment ORDER BY id");
    while (rows.step()) {
        auto [id, file, documents] = rows.row<std::int64_t, std::string, std::uint32_t>();
        segments.push_back({id, std::move(file), documents});
    }
    return segments;
}

std::vector<std::uint32_t> removedDocuments(sql::Database& database, std::int64_t segment) {
    std::vector<std::uint32_t> removed;
    sql::Statement rows(database, "SELECT document FROM search_removed WHERE segment = ? ORDER BY document");
    rows.bind(segment);
    while (rows.step())
        removed.push_back(std::get<0>(rows.row<std::uint32_t>()));
    return removed;
}

std::filesystem::path segmentFolder(const std::filesystem::path& libraryFile) {
    std::filesystem::path folder = libraryFile;
    folder += ".index";
    return folder;
}

std::filesystem::path placeOf(const ListedSegment& segment, const std::filesystem::path& libraryFile) {
    if (segment.file.empty()) return libraryFile;
    const std::filesystem::path name = segment.file;
    if (name.has_parent_path() || name == "." || name == "..")
        throw library::Damage("its search index names a file elsewhere");
    return segmentFolder(libraryFile) / name;
}

}  // namespace carrel::search
