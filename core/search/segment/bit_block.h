// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

#include "core/search/segment/bytes.h"

namespace carrel::search {

/// How many numbers a block holds at most.
inline constexpr std::size_t blockSize = 128;

/// What must stand behind a block, so that it may be read eight bytes at a time.
inline constexpr std::size_t bytesBehindBlocks = 16;

/// Appends 1 to blockSize numbers, each in as many bits as most of them need; what doesn't fit follows as an
/// exception (PFOR: M. Zukowski, S. Héman, N. Nes, P. Boncz, 2006). The count is not stored.
void packBlock(std::span<const std::uint32_t> numbers, std::string& bytes);

/// Reads the block of `count` numbers that begins at `bytes` and returns what is behind it. Throws
/// library::Damage when it goes beyond the end, which must be bytesBehindBlocks before what is mapped.
Bytes unpackBlock(Bytes bytes, std::size_t count, std::uint32_t* numbers);

}  // namespace carrel::search
