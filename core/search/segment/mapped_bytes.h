// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>

#include "core/search/segment/bytes.h"

namespace carrel::search {

/// A part of a file in memory: read as a whole when it is small, else read by the system as it is looked at.
/// Both stay readable when the file is replaced or deleted. When a file is cut short or written over, the
/// small ones stay what they were; the others change, and to look at what was cut off ends the program
/// (SIGBUS): ask change() before.
class MappedBytes {
public:
    enum class Change { None, Written, CutShort };

    /// Up to `small` bytes are read at once. Throws library::Damage when the file is shorter, sql::Error when
    /// it can't be read.
    MappedBytes(const std::filesystem::path& file, std::uint64_t offset, std::uint64_t size,
                std::uint64_t small = 0);
    ~MappedBytes();
    MappedBytes(MappedBytes&& other) noexcept;
    MappedBytes& operator=(MappedBytes&& other) noexcept;

    [[nodiscard]] Bytes bytes() const { return bytes_; }
    /// What became of the file since it was opened, or since this was asked last. Costs one call of the
    /// system (fstat).
    [[nodiscard]] Change change();
    /// Takes no memory any more for what was read; it is read again when it is looked at again.
    void forget() const;

private:
    MappedBytes() = default;
    void copy(int file, std::uint64_t offset, std::uint64_t size);
    void map(int file, std::uint64_t offset, std::uint64_t size);
    [[nodiscard]] bool isMapped() const { return file_ >= 0; }

    int file_ = -1;  ///< of what is mapped
    std::uint64_t end_ = 0;
    std::int64_t written_ = 0;  ///< when the file was, in nanoseconds
    void* mapping_ = nullptr;
    std::size_t mappingSize_ = 0;
    Bytes bytes_;
};

}  // namespace carrel::search
