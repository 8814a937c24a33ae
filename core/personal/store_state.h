// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/base/file_lock.h"
#include "core/personal/journal.h"
#include "core/personal/store.h"
#include "core/sql/database.h"

namespace carrel::personal {

/// What a Store holds; of its sources only.
struct Store::State {
    std::filesystem::path file;
    Clock clock;
    std::optional<FileLock> lock;  ///< of who may write; it ends after the database is closed
    sql::Database database;
    std::optional<Journal> journal;  ///< absent: to be read only
    Time backedUp{};                 ///< when that was last done, or was tried
    std::string readOnlyBecause;
    std::string backupProblem;
};

}  // namespace carrel::personal
