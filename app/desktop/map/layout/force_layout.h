// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/map/layout/map_layout.h"

namespace carrel::desktop {

/// A whole library: what is connected lies together. Forces and the choice of the step's length are those of
/// ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014); pushes of far ones are summed up by a QuadTree.
/// No two shapes lie on each other; labels may, and are shown where there is room. It takes a second or two
/// for 10,000 nodes; `stop` ends it early, with a layout of no use.
MapLayout forceLayout(const LayoutInput& input, const std::stop_token& stop);

}  // namespace carrel::desktop
