// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <stop_token>

namespace carrel::search {

/// Makes the index of a library anew from its articles, as when it is damaged or lost. Until it is whole the
/// library stays as it is; who has it open sees nothing of it. False when `stop` was requested. Throws
/// library::OpenError when the articles can't be read, sql::Error and std::filesystem::filesystem_error when
/// the index can't be written.
bool rebuildIndex(const std::filesystem::path& libraryFile, const std::stop_token& stop);

/// Whether the index could be written where the library is.
bool canRebuildIndex(const std::filesystem::path& libraryFile);

}  // namespace carrel::search
