// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/map/layout/map_layout.h"

namespace carrel::desktop {

/// The first node in the middle, the others on an ellipse for each step, in the direction of what they hang
/// on (the radial drawing of a tree, Eades 1992, on ellipses for labels that are wide and flat). Neither
/// shapes nor labels lie on each other. Not empty.
MapLayout ringLayout(const LayoutInput& input);

}  // namespace carrel::desktop
