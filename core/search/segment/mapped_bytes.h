// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>

#include "core/search/segment/bytes.h"

namespace carrel::search {

/// A part of a file in memory, read by the system as it is looked at. What is mapped stays readable when the
/// file is replaced or deleted.
class MappedBytes {
public:
    /// Throws library::Damage when the file is shorter, sql::Error when it can't be read.
    MappedBytes(const std::filesystem::path& file, std::uint64_t offset, std::uint64_t size);
    ~MappedBytes();
    MappedBytes(MappedBytes&& other) noexcept;
    MappedBytes& operator=(MappedBytes&& other) noexcept;

    [[nodiscard]] Bytes bytes() const { return bytes_; }
    /// Takes no memory any more for what was read; it is read again when it is looked at again.
    void forget() const;

private:
    void* mapping_ = nullptr;
    std::size_t mappingSize_ = 0;
    Bytes bytes_;
};

}  // namespace carrel::search
