// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

namespace carrel::personal {

/// A file that an export makes.
struct ExportedFile {
    std::string name;  ///< without folders; of letters that every file system takes
    std::string bytes;
};

/// Writes a file that is there as a whole or not at all. Throws std::filesystem::filesystem_error.
void writeWhole(const std::filesystem::path& file, const std::string& bytes);

}  // namespace carrel::personal
