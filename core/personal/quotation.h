// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/base/range.h"

namespace carrel::personal {

/// A place in an article's text that can be found again when the text has changed: its exact words, and what
/// stood around them.
struct Quotation {
    std::string exact;
    std::string before;  ///< up to 32 code points
    std::string after;   ///< up to 32 code points
    Range range;         ///< where it stood when it was made
    bool operator==(const Quotation&) const = default;
};

}  // namespace carrel::personal
