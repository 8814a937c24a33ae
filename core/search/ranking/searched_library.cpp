// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/ranking/searched_library.h"

#include <utility>

#include "core/library/library_file.h"
#include "core/search/segment_list.h"
#include "core/search/unsearchable.h"
#include "core/sql/error.h"
#include "core/sql/statement.h"

namespace carrel::search {

namespace {

std::vector<std::string> readKinds(sql::Database& database) {
    std::vector<std::string> kinds;
    sql::Statement rows(database, "SELECT id FROM kind ORDER BY position");
    while (rows.step())
        kinds.push_back(std::get<0>(rows.row<std::string>()));
    return kinds;
}

std::vector<LiveSegment> openSegments(sql::Database& database, const std::vector<ListedSegment>& all,
                                      const std::filesystem::path& file) {
    std::vector<LiveSegment> segments;
    for (const ListedSegment& listed : all) {
        auto segment = std::make_unique<Segment>(SegmentBytes::atEndOf(placeOf(listed, file)));
        if (segment->documents() != listed.documents)
            throw library::Damage("its search index is not what it lists");
        std::unique_ptr<DocumentSet> live;
        const std::vector<std::uint32_t> removed = removedDocuments(database, listed.id);
        if (!removed.empty()) live = std::make_unique<DocumentSet>(DocumentSet::all(segment->documents()));
        for (const std::uint32_t document : removed)
            if (document < segment->documents()) live->remove(document);
        segments.push_back({std::move(segment), std::move(live)});
    }
    return segments;
}

std::unique_ptr<SearchedLibrary> openNow(const std::filesystem::path& file,
                                         std::vector<ListedSegment>& listed) {
    sql::Database database = library::openLibraryFile(file);
    try {
        listed = listSegments(database);
        sql::Statement row(database, "SELECT id, language FROM library");
        row.step();
        auto [id, language] = row.row<std::string, std::string>();
        std::vector<std::string> kinds = readKinds(database);
        std::vector<LiveSegment> segments = openSegments(database, listed, file);
        return std::make_unique<SearchedLibrary>(SearchedLibrary{file, std::move(database), std::move(id),
                                                                 text::Stemmer(language), std::move(kinds),
                                                                 std::move(segments)});
    } catch (const sql::Error& error) {
        throw UnsearchableError(file, error.what());
    }
}

}  // namespace

std::unique_ptr<SearchedLibrary> openSearchedLibrary(const std::filesystem::path& file) {
    std::vector<ListedSegment> listed;
    while (true) {
        const std::vector<ListedSegment> before = std::exchange(listed, {});
        try {
            return openNow(file, listed);
        } catch (const UnsearchableError&) {
            // Segments may have been merged, and deleted, since they were listed: then others are listed now.
            if (listed == before) throw;
        }
    }
}

}  // namespace carrel::search
