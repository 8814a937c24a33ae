// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "core/sql/database.h"

namespace carrel::library {

/// Opens a library for changes in place, each in one transaction; who reads it goes on to see the state that
/// they opened (SQLite's write-ahead log). Absent when it is still as Writer left it; see makeChangeable().
/// Throws OpenError.
std::optional<sql::Database> openForChanges(const std::filesystem::path& file);

/// Puts a copy of its database that can be changed in the place of a library as Writer left it. What was
/// appended is no longer there: it would be in the way of a database that grows. Who has the library open
/// keeps the old one. `prepare` changes rows of the copy before it is seen. Throws OpenError, sql::Error and
/// std::filesystem::filesystem_error; the library is then as it was.
void makeChangeable(const std::filesystem::path& file, const std::function<void(sql::Database&)>& prepare);

}  // namespace carrel::library
