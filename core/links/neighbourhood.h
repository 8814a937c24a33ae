// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/library/reader.h"
#include "core/links/neighbours.h"

namespace carrel::links {

/// An article on the map around another.
struct MapNode {
    library::ArticleKey key;
    std::string title;
    std::string kind;
    std::string lead;
    std::uint32_t steps = 0;      ///< from the article in the middle
    double strength = 1;          ///< 0 to 1: how closely it is connected with the middle
    std::uint32_t connected = 0;  ///< with so many articles of the library, shown or not
    bool operator==(const MapNode&) const = default;
};

/// A connection on the map. Of two articles there may be several.
struct MapEdge {
    std::size_t from = 0;  ///< places in Neighbourhood::nodes
    std::size_t to = 0;
    library::LinkType type = library::LinkType::Written;
    std::string relation;     ///< id of the relation type, for relations
    std::uint32_t count = 1;  ///< how many links or mentions
    bool operator==(const MapEdge&) const = default;
};

/// What lies around an article. The same library gives the same; where things are drawn is not said.
struct Neighbourhood {
    std::vector<MapNode> nodes;  ///< the middle first, then by strength
    std::vector<MapEdge> edges;  ///< all between the nodes, by from, to, type
};

/// The articles within so many `steps` of one, `most` of them, the middle included: the most closely
/// connected. Each is connected with the middle over others that are there. Empty for an article that is not
/// there.
Neighbourhood neighbourhoodOf(const library::Reader& library, const Neighbours& neighbours,
                              std::string_view slug, std::uint32_t steps, std::size_t most);

/// All articles of the library in the order of its lists, and all that connects them. There is no middle.
Neighbourhood wholeMapOf(const library::Reader& library, const Neighbours& neighbours);

}  // namespace carrel::links
