// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>

namespace carrel {

/// A lock that one holder on the machine has at a time; it ends with its holder, however that ends.
class FileLock {
public:
    /// Makes the file when it is missing. Absent: another holder has it. Throws
    /// std::filesystem::filesystem_error when the file can't be opened.
    static std::optional<FileLock> take(const std::filesystem::path& file);
    ~FileLock();
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&&) = delete;

private:
    explicit FileLock(int descriptor) : descriptor_(descriptor) {}

    int descriptor_;
};

}  // namespace carrel
