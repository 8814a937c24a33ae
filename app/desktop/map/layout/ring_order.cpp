// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/layout/ring_order.h"

#include <algorithm>
#include <utility>

namespace carrel::desktop {

namespace {

/// How much the nodes of the first ring want to be near each other, themselves and what hangs on them.
class Attraction {
public:
    Attraction(const LayoutInput& input, const std::vector<std::size_t>& branches,
               const std::vector<std::size_t>& ring)
        : size_(ring.size()), weights_(size_ * size_, 0) {
        constexpr double ofOneGroup = 0.4;
        std::vector<std::size_t> rank(input.nodes.size(), 0);
        for (std::size_t at = 0; at < size_; ++at)
            rank[ring[at]] = at;
        for (const LayoutLine& line : input.lines) {
            if (line.from == 0 || line.to == 0) continue;
            add(rank[branches[line.from]], rank[branches[line.to]], line.weight);
        }
        for (std::size_t one = 0; one < size_; ++one)
            for (std::size_t other = 0; other < one; ++other)
                if (input.nodes[ring[one]].group == input.nodes[ring[other]].group)
                    add(one, other, ofOneGroup);
    }

    /// How far apart what is connected stands in an order of the ring's places.
    [[nodiscard]] double cost(const std::vector<std::size_t>& order) const {
        double sum = 0;
        for (std::size_t one = 0; one < size_; ++one)
            for (std::size_t other = 0; other < one; ++other) {
                const std::size_t apart = one - other;
                sum += weights_[order[one] * size_ + order[other]] *
                       static_cast<double>(std::min(apart, size_ - apart));
            }
        return sum;
    }

private:
    void add(std::size_t one, std::size_t other, double weight) {
        if (one == other) return;
        weights_[one * size_ + other] += weight;
        weights_[other * size_ + one] += weight;
    }

    std::size_t size_;
    std::vector<double> weights_;
};

/// Takes one place out and puts it in before another.
std::vector<std::size_t> moved(std::vector<std::size_t> order, std::size_t from, std::size_t to) {
    const std::size_t what = order[from];
    order.erase(order.begin() + static_cast<std::ptrdiff_t>(from));
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(to), what);
    return order;
}

/// Moves single places as long as that helps.
std::vector<std::size_t> improved(std::vector<std::size_t> order, const Attraction& attraction) {
    constexpr int mostRounds = 12;
    constexpr double least = 1e-9;
    double best = attraction.cost(order);
    bool better = true;
    for (int round = 0; better && round < mostRounds; ++round) {
        better = false;
        for (std::size_t from = 0; from < order.size(); ++from)
            for (std::size_t to = 0; to < order.size(); ++to) {
                if (to == from) continue;
                std::vector<std::size_t> other = moved(order, from, to);
                const double cost = attraction.cost(other);
                if (cost > best - least) continue;
                best = cost;
                order = std::move(other);
                better = true;
            }
    }
    return order;
}

/// By node, the one of the first ring that it hangs on in the end.
std::vector<std::size_t> branchesOf(const LayoutInput& input, const std::vector<std::size_t>& parents) {
    std::vector<std::size_t> branches(parents.size(), 0);
    for (std::size_t node = 1; node < parents.size(); ++node) {
        std::size_t branch = node;
        while (input.nodes[branch].steps > 1)
            branch = parents[branch];
        branches[node] = branch;
    }
    return branches;
}

std::vector<std::size_t> firstRing(const LayoutInput& input, const std::vector<std::size_t>& parents,
                                   std::vector<std::size_t> ring) {
    constexpr std::size_t mostImproved = 64;  // it takes the third power of them
    std::stable_sort(ring.begin(), ring.end(), [&](std::size_t one, std::size_t other) {
        return input.nodes[one].group < input.nodes[other].group;
    });
    if (ring.size() < 4 || ring.size() > mostImproved) return ring;
    std::vector<std::size_t> order(ring.size());
    for (std::size_t at = 0; at < order.size(); ++at)
        order[at] = at;
    order = improved(order, Attraction(input, branchesOf(input, parents), ring));
    std::vector<std::size_t> sorted;
    sorted.reserve(ring.size());
    for (const std::size_t place : order)
        sorted.push_back(ring[place]);
    return sorted;
}

}  // namespace

std::vector<std::size_t> parentsOf(const LayoutInput& input) {
    std::vector<std::size_t> parents(input.nodes.size(), 0);
    std::vector<double> weights(input.nodes.size(), -1);
    for (const LayoutLine& line : input.lines)
        for (const auto& [node, other] : {std::pair(line.from, line.to), std::pair(line.to, line.from)}) {
            if (input.nodes[other].steps + 1 != input.nodes[node].steps) continue;
            if (line.weight < weights[node] || (line.weight == weights[node] && parents[node] <= other))
                continue;
            weights[node] = line.weight;
            parents[node] = other;
        }
    return parents;
}

std::vector<std::vector<std::size_t>> ringsOf(const LayoutInput& input,
                                              const std::vector<std::size_t>& parents) {
    std::vector<std::vector<std::size_t>> rings;
    for (std::size_t node = 0; node < input.nodes.size(); ++node) {
        const std::size_t step = input.nodes[node].steps;
        if (rings.size() <= step) rings.resize(step + 1);
        rings[step].push_back(node);
    }
    if (rings.size() < 2) return rings;
    rings[1] = firstRing(input, parents, rings[1]);
    std::vector<std::size_t> rank(input.nodes.size(), 0);
    for (std::size_t step = 1; step < rings.size(); ++step) {
        if (step > 1)
            std::stable_sort(rings[step].begin(), rings[step].end(), [&](std::size_t one, std::size_t other) {
                return rank[parents[one]] < rank[parents[other]];
            });
        for (std::size_t at = 0; at < rings[step].size(); ++at)
            rank[rings[step][at]] = at;
    }
    return rings;
}

}  // namespace carrel::desktop
