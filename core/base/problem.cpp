// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/problem.h"

namespace carrel {

std::string describe(const Problem& problem) {
    std::string text = problem.place.file;
    if (problem.place.line > 0) text += ':' + std::to_string(problem.place.line);
    if (problem.place.column > 0) text += ':' + std::to_string(problem.place.column);
    if (!text.empty()) text += ": ";
    text += problem.message;
    if (!problem.advice.empty()) text += "; " + problem.advice;
    return text;
}

}  // namespace carrel
