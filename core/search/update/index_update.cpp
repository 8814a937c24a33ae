// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/update/index_update.h"

#include <string>
#include <utility>
#include <vector>

#include "core/library/changing_file.h"
#include "core/library/file_parts.h"
#include "core/search/segment/segment_runs.h"
#include "core/search/update/index_folder.h"
#include "core/search/update/stored_segment.h"
#include "core/sql/statement.h"

namespace carrel::search {

namespace {

std::string languageOf(sql::Database& database) {
    sql::Statement row(database, "SELECT language FROM library");
    row.step();
    return std::get<0>(row.row<std::string>());
}

}  // namespace

sql::Database openForUpdate(const std::filesystem::path& libraryFile) {
    if (auto database = library::openForChanges(libraryFile)) return *std::move(database);
    const IndexFolder folder(libraryFile);
    const IndexLock lock = folder.lock();
    // Somebody else may have been faster.
    if (auto database = library::openForChanges(libraryFile)) return *std::move(database);
    const std::filesystem::path segment = folder.newFile();
    library::copyAppended(libraryFile, segment);
    if (std::filesystem::exists(segment)) folder.bringToDisk(segment);
    library::makeChangeable(libraryFile, [&](sql::Database& copy) {
        sql::Statement(copy, "UPDATE search_segment SET file = ? WHERE file = ''")
            .run(segment.filename().string());
    });
    return *library::openForChanges(libraryFile);
}

struct IndexUpdate::State {
    State(sql::Database& target, const std::filesystem::path& libraryFile)
        : database(target),
          file(libraryFile),
          folder(libraryFile),
          added(folder.newFile(), languageOf(target)) {
        folder.deleteUnlisted(database);
    }

    void markRemoved() {
        if (removedRows.empty()) return;
        for (StoredSegment& stored : readStoredSegments(database, file)) {
            if (!markRemovedIn(stored)) continue;
            if (stored.countRemoved() == stored.removed.size()) forget(stored.listed.id);
        }
    }

    /// Returns whether there were any.
    bool markRemovedIn(StoredSegment& stored) {
        sql::Statement row(database, "INSERT INTO search_removed (segment, document) VALUES (?, ?)");
        bool any = false;
        for (std::uint32_t document = 0; document < stored.removed.size(); ++document) {
            const std::uint32_t article = stored.segment->article(document);
            if (article >= removedRows.size() || !removedRows[article] || stored.removed[document]) continue;
            row.run(stored.listed.id, document);
            stored.removed[document] = true;
            any = true;
        }
        return any;
    }

    /// Nothing of the segment is left; its file is deleted by whoever tidies up next.
    void forget(std::int64_t segment) {
        sql::Statement(database, "DELETE FROM search_removed WHERE segment = ?").run(segment);
        sql::Statement(database, "DELETE FROM search_segment WHERE id = ?").run(segment);
    }

    void addSegment() {
        if (added.empty()) return;
        const std::filesystem::path segment = folder.newFile();
        std::filesystem::rename(added.finish(), segment);
        folder.bringToDisk(segment);
        sql::Statement(database, "INSERT INTO search_segment (file, documents) VALUES (?, ?)")
            .run(segment.filename().string(), documents);
    }

    sql::Database& database;
    std::filesystem::path file;
    IndexFolder folder;
    SegmentRuns added;
    std::uint32_t documents = 0;  // that were added
    std::vector<bool> removedRows;
};

IndexUpdate::IndexUpdate(sql::Database& database, const std::filesystem::path& libraryFile)
    : state_(std::make_unique<State>(database, libraryFile)) {}

IndexUpdate::~IndexUpdate() = default;

void IndexUpdate::remove(library::ArticleId id) {
    const auto row = static_cast<std::size_t>(id.value);
    if (state_->removedRows.size() <= row) state_->removedRows.resize(row + 1);
    state_->removedRows[row] = true;
}

void IndexUpdate::add(library::ArticleId id, const library::Article& article) {
    state_->added.add(static_cast<std::uint32_t>(id.value), article);
    ++state_->documents;
}

void IndexUpdate::finish() {
    state_->markRemoved();
    state_->addSegment();
}

}  // namespace carrel::search
