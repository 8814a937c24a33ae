// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace carrel::library {

// A library as Writer leaves it: a database, and behind it what a layer above has appended. All throw
// OpenError when it isn't one, and std::filesystem::filesystem_error when something can't be written.

/// Copies the database alone.
void copyDatabase(const std::filesystem::path& file, const std::filesystem::path& copy);
/// Copies what was appended; nothing when there is nothing.
void copyAppended(const std::filesystem::path& file, const std::filesystem::path& copy);
/// Puts the bytes of another file behind it.
void appendTo(const std::filesystem::path& file, const std::filesystem::path& part);

}  // namespace carrel::library
