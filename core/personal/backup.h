// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/sql/database.h"

namespace carrel::personal {

/// A whole copy of the personal file, in the folder `backups` beside it.
struct Backup {
    std::filesystem::path path;
    Time made;
    int schema = 0;
};

inline constexpr std::size_t backupsKept = 10;
inline constexpr std::chrono::hours backupInterval{24};

std::filesystem::path backupFolder(const std::filesystem::path& file);
/// Newest first.
std::vector<Backup> backupsOf(const std::filesystem::path& file);
/// On disk when it returns; then the oldest beyond those kept go. Throws sql::Error or
/// std::filesystem::filesystem_error, and then leaves the earlier ones.
Backup backUp(sql::Database& database, const std::filesystem::path& file, Time now);

/// Puts a backup in the place of the personal file, which nobody may have open; absent: the newest that can
/// be read. What was there is kept beside it, and its path returned; empty: there was nothing. Throws
/// OpenError, sql::Error or std::filesystem::filesystem_error; until the last moment the file is as it was.
std::filesystem::path restoreBackup(const std::filesystem::path& file,
                                    const std::optional<std::filesystem::path>& backup, Time now);

}  // namespace carrel::personal
