// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/desktop/map/layout/map_layout.h"

namespace carrel::desktop {

/// By node, the one a step nearer to the centre that it hangs on; 0 for the centre.
std::vector<std::size_t> parentsOf(const LayoutInput& input);

/// The nodes of each step in the order in which they stand round the centre: those that are connected are
/// near each other, so that lines cross little, and each stands where its parent does. [0] is the centre.
std::vector<std::vector<std::size_t>> ringsOf(const LayoutInput& input,
                                              const std::vector<std::size_t>& parents);

}  // namespace carrel::desktop
