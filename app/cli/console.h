// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/range.h"

namespace carrel::cli {

/// What a command tells its caller.
enum ExitCode { done = 0, nothingFound = 1, hasFindings = 1, failed = 2 };

/// Where a command writes: results to `out`, everything else to `messages`.
struct Console {
    std::ostream& out;
    std::ostream& messages;
    bool terminal = false;  ///< `out` is one, so that it may be sent bold text
};

/// A text of a library without control characters, which could steer a terminal; line feeds and tabs stay.
std::string printable(std::string_view utf8);

/// `text` with the marked words bold. `marks` are in order and do not overlap.
std::string marked(std::string_view text, const std::vector<Range>& marks, const Console& console);

}  // namespace carrel::cli
