// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>

#include "app/desktop/navigation/link_target.h"

namespace carrel::desktop {

/// A link on the screen.
struct LinkSpot {
    LinkTarget target;
    QRect rect;            ///< of the line that is pointed at, on the screen
    bool focused = false;  ///< reached by keys, not by the pointer
    bool beside = false;   ///< in a list at the right edge, whose other rows are to stay in sight
};

}  // namespace carrel::desktop
