// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

namespace carrel {

/// Where in a source something is wrong. Lines and columns count from 1; 0 means unknown.
struct Place {
    std::string file;
    std::size_t line = 0;
    std::size_t column = 0;
    bool operator==(const Place&) const = default;
};

/// What is wrong with an input, where, and what the reader can do about it.
/// Core never translates: `message` and `advice` are plain English sentences without a full stop.
struct Problem {
    enum class Kind { Syntax, Unreadable, Unsupported, Unknown, Conflict, Missing };
    Kind kind = Kind::Syntax;
    std::string message;
    std::string advice;
    Place place;
    bool operator==(const Problem&) const = default;
};

/// `file:line:column: message; advice`, without the parts that are unknown.
std::string describe(const Problem& problem);

}  // namespace carrel
