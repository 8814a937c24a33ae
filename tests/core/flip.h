// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <ios>

namespace carrel::test {

/// Changes one bit of a file in its place; a second time, it is whole again.
inline void flip(const std::filesystem::path& file, std::size_t at, unsigned bit) {
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekg(static_cast<std::streamoff>(at));
    const int changed = stream.get() ^ static_cast<int>(1U << bit);
    stream.seekp(static_cast<std::streamoff>(at));
    stream.put(static_cast<char>(changed));
}

}  // namespace carrel::test
