// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace carrel {

/// Waits until a file or a folder is on disk. Throws std::filesystem::filesystem_error.
void syncToDisk(const std::filesystem::path& path);

}  // namespace carrel
