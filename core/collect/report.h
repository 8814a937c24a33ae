// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "core/base/problem.h"

namespace carrel::collect {

/// What a build did. Problems never stop it: what is bad is left out or kept as broken, the rest goes on.
struct Report {
    std::size_t articles = 0;
    std::map<std::string, std::string> files;  ///< slugs, to the file of each article in a folder
    std::vector<Problem> problems;             ///< in the order of the files
};

}  // namespace carrel::collect
