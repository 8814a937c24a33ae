// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/library/graph.h"

namespace carrel::links {

/// What connects two articles, in both directions together.
struct Neighbour {
    std::uint32_t article = 0;  ///< place in Graph::slugs
    bool relation = false;
    bool linksOut = false;  ///< a written link leads there
    bool linksIn = false;   ///< a written link comes from there
    bool mentionsOut = false;
    bool mentionsIn = false;
    std::uint32_t count = 0;  ///< of links, relations and mentions

    /// How much the connection says: what an author wrote 1, what was only found less.
    [[nodiscard]] double strength() const {
        constexpr double found = 0.3;
        return relation || linksOut || linksIn ? 1 : found;
    }
};

/// The connections of a graph by article.
class Neighbours {
public:
    explicit Neighbours(library::Graph graph);

    [[nodiscard]] const library::Graph& graph() const { return graph_; }
    /// In the order of their slugs.
    [[nodiscard]] std::span<const Neighbour> of(std::uint32_t article) const;

private:
    library::Graph graph_;
    std::vector<Neighbour> all_;
    std::vector<std::size_t> begins_;  ///< where those of an article begin in all_; one more at the end
};

}  // namespace carrel::links
