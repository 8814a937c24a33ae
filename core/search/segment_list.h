// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/sql/database.h"

namespace carrel::search {

/// A segment as the library's database lists it.
struct ListedSegment {
    std::int64_t id = 0;
    std::string file;  ///< in the folder of the index; empty: it stands at the end of the library file
    std::uint32_t documents = 0;
    bool operator==(const ListedSegment&) const = default;
};

/// Makes the tables of a library that is being built.
void createSegmentTables(sql::Database& database);
/// Of a library that was built without them.
void createMissingSegmentTables(sql::Database& database);

/// In the order in which they were added.
std::vector<ListedSegment> listSegments(sql::Database& database);
/// The documents of a segment whose articles were changed or removed since it was written.
std::vector<std::uint32_t> removedDocuments(sql::Database& database, std::int64_t segment);

/// The folder where the segments of a library stand that changes in place.
std::filesystem::path segmentFolder(const std::filesystem::path& libraryFile);
/// The file at whose end the segment stands. Throws library::Damage when the list names a place elsewhere.
std::filesystem::path placeOf(const ListedSegment& segment, const std::filesystem::path& libraryFile);

}  // namespace carrel::search
