// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>

#include "core/base/range.h"

namespace carrel::desktop {

/// A text with one marked place.
struct Excerpt {
    QString text;
    qsizetype markBegin = 0;
    qsizetype markSize = 0;  ///< 0: nothing is marked
    bool operator==(const Excerpt&) const = default;
};

/// A sentence as two short lines hold it: begun so late that the marked words (code points of `sentence`)
/// stand in them.
Excerpt excerptOf(const std::string& sentence, Range mark);

}  // namespace carrel::desktop
