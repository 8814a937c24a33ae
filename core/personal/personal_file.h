// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "core/base/clock.h"
#include "core/base/file_lock.h"
#include "core/personal/open_error.h"
#include "core/sql/database.h"

namespace carrel::personal {

/// Makes the folder when it is missing. While the lock is held, nobody else writes the personal file.
/// Throws OpenError.
FileLock lockPersonalFile(const std::filesystem::path& file);

/// Opens or makes the personal file: WAL, synchronous=FULL, foreign keys on, checked for damage, the newest
/// schema. Before a migration it is backed up. Throws OpenError.
sql::Database openPersonalFile(const std::filesystem::path& file, Time now);

/// Opens it as it is; nothing is written. A newer schema may lack what is asked for. Throws OpenError.
sql::Database openPersonalFileToRead(const std::filesystem::path& file);

}  // namespace carrel::personal
