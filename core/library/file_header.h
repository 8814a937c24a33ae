// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>

namespace carrel::library {

struct FileHeader {
    bool changesInPlace = false;     ///< SQLite's write-ahead log is on; see openForChanges()
    std::uint64_t databaseSize = 0;  ///< bytes of the database, behind which other things may stand
};

/// Looks at the first 100 bytes of a file, before SQLite does: whether it is a library file of our format,
/// and as long as it says. Throws OpenError with what is wrong and what to do.
FileHeader checkFileHeader(const std::filesystem::path& file);

}  // namespace carrel::library
