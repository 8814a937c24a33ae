// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "core/sql/page_checksum.h"

namespace carrel::test {

/// A big-endian number of a database's header.
inline std::size_t headerNumber(std::string_view file, std::size_t at, std::size_t bytes) {
    std::size_t number = 0;
    for (const char c : file.substr(at, bytes))
        number = number << 8U | static_cast<unsigned char>(c);
    return number;
}

/// 0 for bytes that are no database.
inline std::size_t pageSizeOf(std::string_view file) {
    constexpr std::size_t headerSize = 100;
    if (file.size() < headerSize) return 0;
    const std::size_t stored = headerNumber(file, 16, 2);
    const std::size_t size = stored == 1 ? 65536 : stored;
    return size >= 512 && std::has_single_bit(size) ? size : 0;
}

/// How many bytes of a library are its database, as its header says.
inline std::size_t databaseSize(std::string_view file) {
    return pageSizeOf(file) * headerNumber(file, 28, 4);
}

/// Makes the checksum of one page of a database anew: the one in which a byte stands.
inline void stampPageAt(std::string& file, std::size_t at, std::size_t pageSize) {
    const std::span bytes(reinterpret_cast<unsigned char*>(file.data()), file.size());
    const std::size_t before = at / pageSize;
    sql::stampPage(bytes.subspan(before * pageSize, pageSize), before + 1);
}

/// With the checksums of all pages of the database made anew, as someone would who means harm: what was
/// changed in them is then read.
inline std::string stamped(std::string_view given) {
    std::string file(given);
    const std::size_t size = pageSizeOf(file);
    if (size == 0) return file;
    const std::size_t end = std::min(databaseSize(file), file.size());
    for (std::size_t at = 0; at + size <= end; at += size)
        stampPageAt(file, at, size);
    return file;
}

}  // namespace carrel::test
