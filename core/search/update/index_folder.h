// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>

#include "core/sql/database.h"

namespace carrel::search {

/// Keeps others, in this process or another, from doing the same long work on the index of a library.
class IndexLock {
public:
    /// Absent when somebody else has it.
    static std::optional<IndexLock> tryToTake(const std::filesystem::path& file);
    /// Waits for it.
    static IndexLock take(const std::filesystem::path& file);
    ~IndexLock();
    IndexLock(IndexLock&& other) noexcept;
    IndexLock& operator=(IndexLock&& other) = delete;

private:
    explicit IndexLock(const std::filesystem::path& file);
    int descriptor_ = -1;
};

/// The folder where the segments of a library stand that changes in place.
class IndexFolder {
public:
    /// Makes it when it is missing. Throws std::filesystem::filesystem_error.
    explicit IndexFolder(const std::filesystem::path& libraryFile);

    /// A file for a segment, of a name that no other has had.
    [[nodiscard]] std::filesystem::path newFile() const;
    /// Waits for it.
    [[nodiscard]] IndexLock lock() const;
    /// For merging, and for what else must not happen while segments are merged.
    [[nodiscard]] std::optional<IndexLock> tryToLock() const;
    /// Waits until a new file is on disk, and the folder that names it.
    void bringToDisk(const std::filesystem::path& file) const;
    /// Deletes what no longer belongs to the index: segments that were merged or are used up, and what
    /// interrupted work has left. Does nothing while segments are merged. In a transaction that may write, so
    /// that nobody else is adding a segment.
    void deleteUnlisted(sql::Database& database) const;
    /// As above, for who has the lock.
    void deleteUnlisted(sql::Database& database, const IndexLock& lock) const;

private:
    std::filesystem::path path_;
};

}  // namespace carrel::search
