// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "app/desktop/navigation/trail.h"
#include "core/base/range.h"

namespace carrel::desktop {

/// Where to go within an article once it is open.
struct Landing {
    std::vector<Range> marks;         ///< words to mark
    std::optional<Range> passage;     ///< to bring into view
    std::optional<int> scroll;        ///< in pixels; for back and forward
    Trail::Selection selection = {};  ///< for back and forward
    QString state = {};               ///< of the place
    bool goOn = false;                ///< where the article was read last, unless it was read to its end
};

/// Where the article was left.
inline Landing goingOn() {
    Landing landing;
    landing.goOn = true;
    return landing;
}

/// With the passage marked.
inline Landing landingAt(Range passage) {
    Landing landing;
    landing.passage = passage;
    landing.marks = {passage};
    return landing;
}

}  // namespace carrel::desktop
