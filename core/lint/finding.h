// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/base/problem.h"

namespace carrel::lint {

/// What a rule found in a built article, before its place in the source is known.
struct Finding {
    std::string slug;
    Problem::Kind kind = Problem::Kind::Missing;
    std::string message;
    std::string advice;
    std::string
        written;  ///< words that stand in the line of the source that it is about; empty: the whole file
};

}  // namespace carrel::lint
