// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include "core/search/segment/segment.h"
#include "core/search/segment_list.h"
#include "core/sql/database.h"

namespace carrel::search {

/// A segment with what was removed from it, as who changes the index sees it.
struct StoredSegment {
    ListedSegment listed;
    std::unique_ptr<Segment> segment;
    std::vector<bool> removed;  ///< by document

    [[nodiscard]] std::uint32_t countRemoved() const {
        return static_cast<std::uint32_t>(std::count(removed.begin(), removed.end(), true));
    }
};

/// In their order. Throws library::Damage.
std::vector<StoredSegment> readStoredSegments(sql::Database& database,
                                              const std::filesystem::path& libraryFile);

}  // namespace carrel::search
