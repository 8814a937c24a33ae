// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/update/index_rebuild.h"

#include <unistd.h>

#include <optional>
#include <string>
#include <vector>

#include "core/library/article_rows.h"
#include "core/library/changing_file.h"
#include "core/library/file_parts.h"
#include "core/library/library_file.h"
#include "core/library/partial_file.h"
#include "core/search/segment/segment_runs.h"
#include "core/search/segment_list.h"
#include "core/search/update/index_folder.h"
#include "core/sql/error.h"
#include "core/sql/statement.h"
#include "core/sql/transaction.h"

namespace carrel::search {

namespace {

struct LibraryName {
    std::string id;
    std::string language;
};

LibraryName nameOf(sql::Database& database) {
    sql::Statement row(database, "SELECT id, language FROM library");
    row.step();
    auto [id, language] = row.row<std::string, std::string>();
    return {std::move(id), std::move(language)};
}

/// Reads every article. Returns how many there are; absent when it was stopped.
std::optional<std::uint32_t> addAll(sql::Database& database, const std::string& library, SegmentRuns& runs,
                                    const std::stop_token& stop) {
    std::uint32_t documents = 0;
    sql::Statement rows(database, "SELECT id FROM article ORDER BY id");
    while (rows.step()) {
        if (stop.stop_requested()) return std::nullopt;
        const auto [row] = rows.row<std::int64_t>();
        runs.add(static_cast<std::uint32_t>(row), library::readArticle(database, library, row));
        ++documents;
    }
    return documents;
}

bool listsOnly(sql::Database& database, const std::string& file, std::uint32_t documents) {
    const std::vector<ListedSegment> listed = listSegments(database);
    return listed.size() == 1 && listed[0].file == file && listed[0].documents == documents &&
           removedDocuments(database, listed[0].id).empty();
}

/// Lists one segment and no other. Nothing is written where that is so: the copy of a library is then equal
/// to it.
void listOnly(sql::Database& database, const std::string& file, std::uint32_t documents) {
    createMissingSegmentTables(database);
    if (listsOnly(database, file, documents)) return;
    sql::Statement(database, "DELETE FROM search_removed").run();
    sql::Statement(database, "DELETE FROM search_segment").run();
    sql::Statement(database, "INSERT INTO search_segment (file, documents) VALUES (?, ?)")
        .run(file, documents);
}

/// In a transaction, as an update would.
bool rebuildInPlace(sql::Database& database, const std::filesystem::path& libraryFile,
                    const std::stop_token& stop) {
    const IndexFolder folder(libraryFile);
    const IndexLock lock = folder.lock();
    sql::Transaction change(database);
    const LibraryName name = nameOf(database);
    SegmentRuns runs(folder.newFile(), name.language);
    const auto documents = addAll(database, name.id, runs, stop);
    if (!documents) return false;
    const std::filesystem::path segment = folder.newFile();
    std::filesystem::rename(runs.finish(), segment);
    folder.bringToDisk(segment);
    listOnly(database, segment.filename().string(), *documents);
    change.commit();
    const sql::Transaction alone(database);
    folder.deleteUnlisted(database, lock);
    return true;
}

/// As a copy that takes the library's place.
bool rebuildCopy(const std::filesystem::path& libraryFile, const std::stop_token& stop) {
    library::PartialFile partial(libraryFile);
    library::copyDatabase(libraryFile, partial.packed());
    std::filesystem::path place = partial.growing();
    place += "-index";
    std::optional<SegmentRuns> runs;
    {
        sql::Database database(partial.packed(), sql::Access::ReadWrite, sql::Pages::Checked);
        const LibraryName name = nameOf(database);
        runs.emplace(place, name.language);
        const auto documents = addAll(database, name.id, *runs, stop);
        if (!documents) return false;
        sql::Transaction change(database);
        listOnly(database, {}, *documents);
        change.commit();
    }
    library::appendTo(partial.packed(), runs->finish());
    partial.putInPlace();
    return true;
}

}  // namespace

bool rebuildIndex(const std::filesystem::path& libraryFile, const std::stop_token& stop) {
    auto database = library::openForChanges(libraryFile);
    try {
        return database ? rebuildInPlace(*database, libraryFile, stop) : rebuildCopy(libraryFile, stop);
    } catch (const sql::Error& error) {
        if (error.damaged()) library::throwOpenError(error, libraryFile);
        throw;
    }
}

bool canRebuildIndex(const std::filesystem::path& libraryFile) {
    return ::access(std::filesystem::absolute(libraryFile).parent_path().c_str(), W_OK) == 0;
}

}  // namespace carrel::search
