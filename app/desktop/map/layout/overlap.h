// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stop_token>
#include <vector>

#include "app/desktop/map/layout/map_layout.h"

namespace carrel::desktop {

/// Moves shapes until no two are nearer than a small gap, as rectangles; where that doesn't end, all
/// of them are moved away from the origin.
void pushApart(std::vector<QPointF>& places, const LayoutInput& input, const std::stop_token& stop);

}  // namespace carrel::desktop
