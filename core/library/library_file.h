// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "core/sql/database.h"
#include "core/sql/error.h"

namespace carrel::library {

/// Opens a library file read-only, after its header was checked. For the readers of what is in it: the
/// articles here, the search index in its layer. A file that changes in place is read as it is now, whatever
/// others write while it is open. Throws OpenError.
sql::Database openLibraryFile(const std::filesystem::path& file);

/// What a failure while reading `file` means to the reader. Throws OpenError.
[[noreturn]] void throwOpenError(const sql::Error& error, const std::filesystem::path& file);

}  // namespace carrel::library
