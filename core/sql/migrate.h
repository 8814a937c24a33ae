// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <span>
#include <stdexcept>
#include <string>

namespace carrel::sql {

class Database;

/// The file's schema is newer than this program knows; it was left as it is.
class NewerSchema : public std::runtime_error {
public:
    NewerSchema(int found, int known);
    [[nodiscard]] int found() const { return found_; }

private:
    int found_;
};

/// Brings a file from its user_version to the number of `steps`; each step and its number commit together,
/// so a failed step leaves the file at the step before. `beforeFirst` runs once, before the first step that
/// is due, and never on a new file. Throws NewerSchema when the file is ahead of `steps`.
void migrate(Database& database, std::span<const char* const> steps,
             const std::function<void()>& beforeFirst);

}  // namespace carrel::sql
