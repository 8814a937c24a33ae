// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <stop_token>

namespace carrel::search {

/// Merges segments of a library that changes in place, as long as planMerge() wants it; meanwhile others may
/// search and update the library. Does nothing when somebody else is merging, and to a library as it was
/// built. Returns whether something was merged, so that a search that is opened again is faster. It may take
/// as long as building the index: on a thread where nobody waits. Stopped, or interrupted by whatever, it
/// leaves the index as it was; its files are deleted by the next one. Throws library::OpenError, sql::Error
/// and std::filesystem::filesystem_error.
bool mergeIndex(const std::filesystem::path& libraryFile, const std::stop_token& stop);

}  // namespace carrel::search
