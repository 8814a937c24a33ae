// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/base/problem.h"

namespace carrel::collect {

/// Why there is nothing to make a library of: `empty`, or, when articles were left out, what was wrong with
/// the first of them. `found` is what was reported so far.
Problem noArticles(Problem empty, const std::vector<Problem>& found);

}  // namespace carrel::collect
