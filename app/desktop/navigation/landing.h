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

}  // namespace carrel::desktop
