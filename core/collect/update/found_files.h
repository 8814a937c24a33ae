// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/library/upkeep.h"

namespace carrel::collect {

/// Size and time of a file, without its checksum; all 0 for one that can't be looked at.
library::SourceFile findFile(const std::filesystem::path& file);

/// The same of many files, by their paths from `root`, in their order.
std::vector<library::SourceFile> findFiles(const std::filesystem::path& root,
                                           const std::vector<std::string>& paths);

}  // namespace carrel::collect
