// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>

#include <optional>
#include <vector>

#include "app/desktop/map/map_graph.h"

namespace carrel::desktop {

enum class WalkDirection { Left, Right, Up, Down };

/// Of the articles that a line leads to from one, the nearest in a direction; absent when none is there.
std::optional<std::size_t> nextTowards(const MapGraph& graph, const std::vector<QPointF>& places,
                                       std::size_t from, WalkDirection direction);

/// Where walking begins: the centre; in a whole library the article with most links. Absent in an empty map.
std::optional<std::size_t> beginningOf(const MapGraph& graph);

}  // namespace carrel::desktop
