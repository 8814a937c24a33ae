// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <istream>

#include "app/cli/console.h"

namespace carrel::cli {

/// Answers every line of `queries` (an id, a tab, the query) from one library, and prints a line a result as
/// trec_eval reads it: id, Q0, slug, rank, score, carrel. Lines without a tab are told and passed over.
int answerQueries(const std::filesystem::path& library, std::istream& queries, std::size_t limit,
                  const Console& console);

}  // namespace carrel::cli
