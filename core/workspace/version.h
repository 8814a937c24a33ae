// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace carrel::workspace {

/// What a program says of itself: its version, the format of the libraries that it reads, and SQLite's
/// version; a line each, the last one without its end.
std::string versionLines(std::string_view program);

}  // namespace carrel::workspace
