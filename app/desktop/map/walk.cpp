// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/walk.h"

#include <algorithm>
#include <cmath>

namespace carrel::desktop {

namespace {

/// How far a place lies in a direction, and how far to the side of it.
struct Way {
    double ahead = 0;
    double aside = 0;
};

Way wayTo(const QPointF& step, WalkDirection direction) {
    switch (direction) {
        case WalkDirection::Left:
            return {-step.x(), std::abs(step.y())};
        case WalkDirection::Right:
            return {step.x(), std::abs(step.y())};
        case WalkDirection::Up:
            return {-step.y(), std::abs(step.x())};
        case WalkDirection::Down:
            break;
    }
    return {step.y(), std::abs(step.x())};
}

}  // namespace

std::optional<std::size_t> nextTowards(const MapGraph& graph, const std::vector<QPointF>& places,
                                       std::size_t from, WalkDirection direction) {
    constexpr double widest = 1.75;  // aside by ahead: 60 degrees
    constexpr double sideCosts = 1.5;
    std::optional<std::size_t> best;
    double least = 0;
    for (const std::size_t line : graph.linesOf[from]) {
        const std::size_t other = graph.across(line, from);
        const Way way = wayTo(places[other] - places[from], direction);
        if (way.ahead <= 0 || way.aside > widest * way.ahead) continue;
        const double cost = way.ahead + sideCosts * way.aside;
        if (best && cost >= least) continue;
        best = other;
        least = cost;
    }
    return best;
}

std::optional<std::size_t> beginningOf(const MapGraph& graph) {
    if (graph.articles.empty()) return std::nullopt;
    if (graph.centred) return 0;
    const auto most = std::max_element(
        graph.articles.begin(), graph.articles.end(),
        [](const MapArticle& one, const MapArticle& other) { return one.connected < other.connected; });
    return static_cast<std::size_t>(most - graph.articles.begin());
}

}  // namespace carrel::desktop
