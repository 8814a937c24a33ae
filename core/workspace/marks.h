// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "core/search/index.h"

namespace carrel::workspace {

/// The articles that the reader marked, as a query's `has:` asks for them; read from the personal file, which
/// another may write meanwhile. Nothing for a query that doesn't ask, or without such a file. Callable on any
/// thread. Throws personal::OpenError or sql::Error.
search::Marked marksFor(const search::Query& query, const std::filesystem::path& personalFile);

/// All of them, whatever is asked for. The same holds.
search::Marked allMarks(const std::filesystem::path& personalFile);

}  // namespace carrel::workspace
