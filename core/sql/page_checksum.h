// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace carrel::sql {

// The checksum that stands in the last bytes of each page of a file with Pages::Checked, where SQLite leaves
// room for what is beside it (https://www.sqlite.org/fileformat2.html, "bytes of unused reserved space"). It
// is one of the page's other bytes and its number, from 1: a page in the place of another is not whole,
// either.

inline constexpr std::size_t pageChecksumSize = sizeof(std::uint64_t);

/// Writes a page's checksum into it.
void stampPage(std::span<unsigned char> page, std::uint64_t number);

/// Whether a page holds what it was stamped with.
bool isWholePage(std::span<const unsigned char> page, std::uint64_t number);

}  // namespace carrel::sql
