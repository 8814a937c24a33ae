// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <utility>
#include <vector>

#include "tests/bench/search/engine.h"

namespace carrel::bench {

/// Two columns with a tab between, as they stand. Throws when the file can't be read or a line has no tab.
std::vector<std::pair<std::string, std::string>> readColumns(const std::filesystem::path& file);

/// The queries of one mix, or of one file, in their order.
struct Mix {
    std::string name;
    std::vector<Query> queries;
};

/// Reads lines of a mix's name, a tab and a query. Mixes come in the order in which they begin.
std::vector<Mix> readMixes(const std::filesystem::path& file);

}  // namespace carrel::bench
