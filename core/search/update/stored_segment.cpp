// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/update/stored_segment.h"

#include <utility>

namespace carrel::search {

std::vector<StoredSegment> readStoredSegments(sql::Database& database,
                                              const std::filesystem::path& libraryFile) {
    std::vector<StoredSegment> segments;
    for (ListedSegment& listed : listSegments(database)) {
        StoredSegment stored;
        stored.segment = std::make_unique<Segment>(SegmentBytes::atEndOf(placeOf(listed, libraryFile)));
        stored.removed.resize(stored.segment->documents());
        for (const std::uint32_t document : removedDocuments(database, listed.id))
            if (document < stored.removed.size()) stored.removed[document] = true;
        stored.listed = std::move(listed);
        segments.push_back(std::move(stored));
    }
    return segments;
}

}  // namespace carrel::search
