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

/// What an update did.
struct UpdateReport {
    std::size_t added = 0;  ///< articles
    std::size_t changed = 0;
    std::size_t removed = 0;
    std::size_t others = 0;         ///< articles as they were, whose links or mentions were found again
    bool built = false;             ///< the whole library was built; then all of it was added
    std::vector<Problem> problems;  ///< of what was read, in the order of the files

    [[nodiscard]] bool any() const { return built || added + changed + removed + others > 0; }
};

}  // namespace carrel::collect
