// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/neighbours.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace carrel::links {

namespace {

using library::Edge;
using library::LinkType;

/// An edge as one of its ends sees it.
struct Seen {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    const Edge* edge = nullptr;
};

std::vector<Seen> seenFromBothEnds(const std::vector<Edge>& edges) {
    std::vector<Seen> seen;
    seen.reserve(edges.size() * 2);
    for (const Edge& edge : edges) {
        seen.push_back({edge.from, edge.to, &edge});
        seen.push_back({edge.to, edge.from, &edge});
    }
    std::stable_sort(seen.begin(), seen.end(), [](const Seen& one, const Seen& other) {
        return std::tie(one.from, one.to) < std::tie(other.from, other.to);
    });
    return seen;
}

void add(Neighbour& neighbour, const Seen& seen) {
    const Edge& edge = *seen.edge;
    const bool out = edge.from == seen.from;
    neighbour.count += edge.count;
    if (edge.type == LinkType::Relation) neighbour.relation = true;
    if (edge.type == LinkType::Written) (out ? neighbour.linksOut : neighbour.linksIn) = true;
    if (edge.type == LinkType::Mention) (out ? neighbour.mentionsOut : neighbour.mentionsIn) = true;
}

}  // namespace

Neighbours::Neighbours(library::Graph graph) : graph_(std::move(graph)) {
    begins_.reserve(graph_.slugs.size() + 1);
    for (const Seen& seen : seenFromBothEnds(graph_.edges)) {
        const bool further = begins_.size() > seen.from;
        while (begins_.size() <= seen.from)
            begins_.push_back(all_.size());
        if (!further || all_.empty() || all_.back().article != seen.to) {
            all_.emplace_back();
            all_.back().article = seen.to;
        }
        add(all_.back(), seen);
    }
    while (begins_.size() <= graph_.slugs.size())
        begins_.push_back(all_.size());
}

std::span<const Neighbour> Neighbours::of(std::uint32_t article) const {
    return std::span(all_).subspan(begins_[article], begins_[article + 1] - begins_[article]);
}

}  // namespace carrel::links
