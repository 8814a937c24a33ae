// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "core/base/problem.h"

namespace carrel::collect {

/// What a build did. Problems never stop it: what is bad is left out or kept as broken, the rest goes on.
struct Report {
    std::size_t articles = 0;
    std::vector<Problem> problems;  ///< in the order of the files
};

}  // namespace carrel::collect
