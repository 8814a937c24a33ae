// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/neighbourhood.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace carrel::links {

namespace {

struct Reached {
    double strength = 0;
    std::uint32_t steps = 0;
};

/// By article: how it was reached.
using Reach = std::map<std::uint32_t, Reached>;

/// How much of its strength an article hands on over a connection: less than all of it, more where there are
/// many links or the author wrote them.
double passed(const Neighbour& neighbour) {
    constexpr double all = 0.8;
    constexpr double one = 0.5;
    const double count = static_cast<double>(neighbour.count);
    return neighbour.strength() * (all - (all - one) / count);
}

/// Goes out from the articles that were reached last, over each of their connections.
std::vector<std::uint32_t> goOn(const Neighbours& neighbours, const std::vector<std::uint32_t>& last,
                                std::uint32_t steps, Reach& reach) {
    std::vector<double> strengths;
    strengths.reserve(last.size());
    for (const std::uint32_t from : last)
        strengths.push_back(reach.at(from).strength);
    std::set<std::uint32_t> changed;
    for (std::size_t at = 0; at < last.size(); ++at) {
        for (const Neighbour& neighbour : neighbours.of(last[at])) {
            const double strength = strengths[at] * passed(neighbour);
            const auto [place, isNew] = reach.emplace(neighbour.article, Reached{0, steps});
            if (strength <= place->second.strength) continue;
            place->second.strength = strength;
            changed.insert(neighbour.article);
        }
    }
    return {changed.begin(), changed.end()};
}

Reach reachFrom(const Neighbours& neighbours, std::uint32_t middle, std::uint32_t steps) {
    Reach reach;
    reach[middle] = {1, 0};
    std::vector<std::uint32_t> last{middle};
    for (std::uint32_t step = 1; step <= steps && !last.empty(); ++step)
        last = goOn(neighbours, last, step, reach);
    return reach;
}

/// Strength falls with each step, so that the strongest hang together.
std::vector<std::uint32_t> strongest(const Reach& reach, std::size_t most) {
    std::vector<std::tuple<double, std::uint32_t>> sorted;
    for (const auto& [article, reached] : reach)
        sorted.emplace_back(-reached.strength, article);
    std::sort(sorted.begin(), sorted.end());
    if (sorted.size() > most) sorted.resize(most);
    std::vector<std::uint32_t> articles;
    articles.reserve(sorted.size());
    for (const auto& [strength, article] : sorted)
        articles.push_back(article);
    return articles;
}

/// By article, a place in Neighbourhood::nodes.
using Places = std::map<std::uint32_t, std::size_t>;

MapNode nodeOf(const library::Summary& summary, const Reached& reached, std::size_t connected) {
    return {summary.key,
            summary.title,
            summary.kind,
            summary.lead,
            reached.steps,
            reached.strength,
            static_cast<std::uint32_t>(connected)};
}

std::vector<MapEdge> edgesBetween(const library::Graph& graph, const Places& places) {
    std::vector<MapEdge> edges;
    for (const library::Edge& edge : graph.edges) {
        const auto from = places.find(edge.from);
        const auto to = places.find(edge.to);
        if (from != places.end() && to != places.end())
            edges.push_back({from->second, to->second, edge.type, edge.relation, edge.count});
    }
    std::sort(edges.begin(), edges.end(), [](const MapEdge& one, const MapEdge& other) {
        return std::tie(one.from, one.to, one.type, one.relation) <
               std::tie(other.from, other.to, other.type, other.relation);
    });
    return edges;
}

}  // namespace

Neighbourhood neighbourhoodOf(const library::Reader& library, const Neighbours& neighbours,
                              std::string_view slug, std::uint32_t steps, std::size_t most) {
    Neighbourhood around;
    const auto own = library.findSummary(slug);
    if (!own || most == 0) return around;
    const library::Graph& graph = neighbours.graph();
    const auto middle = graph.find(own->key.slug);
    if (!middle) {
        around.nodes.push_back(nodeOf(*own, {1, 0}, 0));
        return around;
    }
    const Reach reach = reachFrom(neighbours, *middle, steps);
    Places places;
    for (const std::uint32_t article : strongest(reach, most)) {
        const auto summary = library.findSummary(graph.slugs[article]);
        if (!summary) continue;
        places.emplace(article, around.nodes.size());
        around.nodes.push_back(nodeOf(*summary, reach.at(article), neighbours.of(article).size()));
    }
    around.edges = edgesBetween(graph, places);
    return around;
}

Neighbourhood wholeMapOf(const library::Reader& library, const Neighbours& neighbours) {
    Neighbourhood whole;
    const library::Graph& graph = neighbours.graph();
    Places places;
    for (const library::Summary& summary : library.list({})) {
        const auto article = graph.find(summary.key.slug);
        if (article) places.emplace(*article, whole.nodes.size());
        whole.nodes.push_back(nodeOf(summary, {1, 0}, article ? neighbours.of(*article).size() : 0));
    }
    whole.edges = edgesBetween(graph, places);
    return whole;
}

}  // namespace carrel::links
