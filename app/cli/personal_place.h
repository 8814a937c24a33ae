// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace carrel::cli {

/// Where the desktop program keeps the reader's own data: `carrel/personal.db` in `$XDG_DATA_HOME`, or in
/// `~/.local/share`.
std::filesystem::path personalFile();

}  // namespace carrel::cli
