// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/update/index_merge.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/library/changing_file.h"
#include "core/search/segment/segment_merge.h"
#include "core/search/update/index_folder.h"
#include "core/search/update/merge_plan.h"
#include "core/search/update/stored_segment.h"
#include "core/sql/statement.h"
#include "core/sql/transaction.h"

namespace carrel::search {

namespace {

class IndexMerge {
public:
    IndexMerge(sql::Database& database, const std::filesystem::path& libraryFile, const IndexFolder& folder)
        : database_(database), libraryFile_(libraryFile), folder_(folder) {}

    /// Returns whether something was merged.
    bool run(const std::stop_token& stop) {
        std::vector<StoredSegment> all = readStoredSegments(database_, libraryFile_);
        std::vector<SegmentSize> sizes;
        sizes.reserve(all.size());
        for (const StoredSegment& each : all)
            sizes.push_back({each.segment->documents(), each.countRemoved()});
        const std::optional<SegmentRange> range = planMerge(sizes);
        if (!range) return false;
        sources_.assign(std::make_move_iterator(all.begin() + static_cast<std::ptrdiff_t>(range->begin)),
                        std::make_move_iterator(all.begin() + static_cast<std::ptrdiff_t>(range->end)));
        numberDocuments();
        const std::filesystem::path merged = folder_.newFile();
        if (documents_ > 0 && !write(merged, stop)) return false;
        return swap(merged);
    }

private:
    void numberDocuments() {
        for (const StoredSegment& source : sources_) {
            std::vector<std::uint32_t>& numbers = numbers_.emplace_back();
            for (const bool removed : source.removed)
                numbers.push_back(removed ? documents_ : documents_++);
        }
    }

    bool write(const std::filesystem::path& merged, const std::stop_token& stop) {
        std::vector<MergeSource> sources;
        for (const StoredSegment& source : sources_)
            sources.push_back({source.segment.get(), source.removed});
        if (!mergeSegments(sources, merged, stop)) return false;
        folder_.bringToDisk(merged);
        return true;
    }

    /// False when the segments are no longer those that were merged.
    bool swap(const std::filesystem::path& merged) {
        sql::Transaction change(database_);
        const std::vector<ListedSegment> now = listSegments(database_);
        for (const StoredSegment& source : sources_)
            if (std::find(now.begin(), now.end(), source.listed) == now.end()) return false;
        const std::vector<std::uint32_t> removed = removedMeanwhile();
        for (const StoredSegment& source : sources_) {
            sql::Statement(database_, "DELETE FROM search_removed WHERE segment = ?").run(source.listed.id);
            sql::Statement(database_, "DELETE FROM search_segment WHERE id = ?").run(source.listed.id);
        }
        if (documents_ > 0) list(merged, removed);
        change.commit();
        return true;
    }

    /// What an update has removed since the merge began, by its numbers in the merged segment.
    std::vector<std::uint32_t> removedMeanwhile() {
        std::vector<std::uint32_t> removed;
        for (std::size_t at = 0; at < sources_.size(); ++at)
            for (const std::uint32_t document : removedDocuments(database_, sources_[at].listed.id))
                if (document < numbers_[at].size() && !sources_[at].removed[document])
                    removed.push_back(numbers_[at][document]);
        return removed;
    }

    void list(const std::filesystem::path& merged, const std::vector<std::uint32_t>& removed) {
        const std::int64_t id = sources_.front().listed.id;  // where they stood in the order
        sql::Statement(database_, "INSERT INTO search_segment (id, file, documents) VALUES (?, ?, ?)")
            .run(id, merged.filename().string(), documents_);
        sql::Statement row(database_, "INSERT INTO search_removed (segment, document) VALUES (?, ?)");
        for (const std::uint32_t document : removed)
            row.run(id, document);
    }

    sql::Database& database_;
    const std::filesystem::path& libraryFile_;
    const IndexFolder& folder_;
    std::vector<StoredSegment> sources_;
    std::vector<std::vector<std::uint32_t>> numbers_;  // by source and document
    std::uint32_t documents_ = 0;                      // that stay
};

void deleteUnlisted(sql::Database& database, const IndexFolder& folder, const IndexLock& lock) {
    const sql::Transaction alone(database);
    folder.deleteUnlisted(database, lock);
}

}  // namespace

bool mergeIndex(const std::filesystem::path& libraryFile, const std::stop_token& stop) {
    auto database = library::openForChanges(libraryFile);
    if (!database) return false;
    const IndexFolder folder(libraryFile);
    const std::optional<IndexLock> lock = folder.tryToLock();
    if (!lock) return false;
    deleteUnlisted(*database, folder, *lock);
    bool any = false;
    while (!stop.stop_requested() && IndexMerge(*database, libraryFile, folder).run(stop))
        any = true;
    deleteUnlisted(*database, folder, *lock);
    return any;
}

}  // namespace carrel::search
