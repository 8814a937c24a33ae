// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string_view>

namespace carrel {

/// Writes a file whole or not at all: beside its place, to disk, then renamed over what was there. Throws
/// std::filesystem::filesystem_error, which leaves nothing behind; what is no file is not written over.
void writeWholeFile(const std::filesystem::path& file, std::string_view bytes);

}  // namespace carrel
