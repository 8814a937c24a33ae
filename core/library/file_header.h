// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace carrel::library {

/// Looks at the first 100 bytes of a file, before SQLite does: whether it is a library file of our format,
/// and as long as it says. Throws OpenError with what is wrong and what to do.
void checkFileHeader(const std::filesystem::path& file);

}  // namespace carrel::library
