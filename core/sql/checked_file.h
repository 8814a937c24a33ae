// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

struct sqlite3;

namespace carrel::sql {

/// The name of the VFS (https://www.sqlite.org/vfs.html) of files with Pages::Checked: of the system's own it
/// replaces what reads and writes a database. A page is stamped when it is written, and none of its bytes
/// gets out before they were compared with its checksum; damage is SQLITE_CORRUPT. Any thread.
const char* checkedVfs();

struct DamagedPage {
    std::uint64_t offset = 0;  ///< bytes from the beginning of the file
    std::uint32_t size = 0;
};

/// The page of a connection's file that was the last to be found damaged; absent when none was, and for a
/// file without checksums.
std::optional<DamagedPage> damagedPage(sqlite3* connection);

}  // namespace carrel::sql
