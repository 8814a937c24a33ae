// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/base/result.h"

namespace carrel::collect {

/// The largest file that is read; docs/limits.md names all limits.
inline constexpr std::uintmax_t largestFile = std::uintmax_t{16} * 1024 * 1024;
/// The largest one of text: Markdown may take two hundred times as much memory while it is read.
inline constexpr std::uintmax_t largestText = std::uintmax_t{4} * 1024 * 1024;

/// A file's bytes; a Problem when it can't be read or is too large. `name` is what the Problem calls it.
Result<std::string> readBytes(const std::filesystem::path& file, const std::string& name);
/// The same for text, up to largestText: UTF-8 without a byte order mark, lines ending with a line feed
/// alone.
Result<std::string> readText(const std::filesystem::path& file, const std::string& name);

}  // namespace carrel::collect
