// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace carrel::library {

/// Where a library file grows: beside its place, under names of its own, until it is whole.
/// What is left of an earlier, interrupted build is removed first.
class PartialFile {
public:
    explicit PartialFile(const std::filesystem::path& file);
    /// Nothing is left behind.
    ~PartialFile();
    PartialFile(const PartialFile&) = delete;
    PartialFile& operator=(const PartialFile&) = delete;

    /// The database that is being filled.
    [[nodiscard]] const std::filesystem::path& growing() const { return growing_; }
    /// Its packed copy, which becomes the file.
    [[nodiscard]] const std::filesystem::path& packed() const { return packed_; }
    /// Brings the packed copy to disk and renames it into place. Throws std::filesystem::filesystem_error.
    void putInPlace();

private:
    void remove() const noexcept;

    std::filesystem::path file_;
    std::filesystem::path growing_;
    std::filesystem::path packed_;
};

}  // namespace carrel::library
