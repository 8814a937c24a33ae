// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

#include "core/base/problem.h"
#include "core/base/result.h"

namespace carrel::lint {

/// What an author would want to know before handing a library on, in the order of the files.
/// A folder: everything that a build reports, with file and line, and what the rules find.
/// A library file: what the rules find, with the article's slug in the file's place.
/// A Problem when there is nothing to check. Throws library::OpenError for a file that is no library.
Result<std::vector<Problem>> lint(const std::filesystem::path& source);

}  // namespace carrel::lint
