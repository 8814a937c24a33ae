// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/layout/overlap.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace carrel::desktop {

namespace {

constexpr double overlapGap = 10;

QSizeF roomOf(const LayoutNode& node) {
    return node.shape + QSizeF(overlapGap, overlapGap);
}

/// Shapes by the cell that their middle is in; a cell is as wide as the largest of them.
class Cells {
public:
    Cells(const std::vector<QPointF>& places, double width) : width_(width), cells_(places.size()) {
        for (std::uint32_t at = 0; at < places.size(); ++at)
            cells_[at] = {keyOf(places[at], 0, 0), at};
        std::sort(cells_.begin(), cells_.end());
    }

    /// Those in the cell of a place and in the cells around it.
    template <class Visit>
    void visitNear(const QPointF& place, const Visit& visit) const {
        for (int dx = -1; dx <= 1; ++dx)
            for (int dy = -1; dy <= 1; ++dy) {
                const std::int64_t key = keyOf(place, dx, dy);
                auto found = std::lower_bound(cells_.begin(), cells_.end(), Cell{key, 0});
                for (; found != cells_.end() && found->first == key; ++found)
                    visit(found->second);
            }
    }

private:
    using Cell = std::pair<std::int64_t, std::uint32_t>;
    [[nodiscard]] std::int64_t keyOf(const QPointF& place, int dx, int dy) const {
        constexpr std::int64_t rows = 1 << 24;
        const auto x = static_cast<std::int64_t>(std::floor(place.x() / width_)) + dx;
        const auto y = static_cast<std::int64_t>(std::floor(place.y() / width_)) + dy;
        return x * rows + y;
    }

    double width_;
    std::vector<Cell> cells_;
};

/// How far the second has to go to be free of the first: the shorter way, to the side or up and down.
QPointF wayOut(const QPointF& way, const QSizeF& room) {
    const double x = room.width() - std::abs(way.x());
    const double y = room.height() - std::abs(way.y());
    if (x <= 0 || y <= 0) return {};
    return x < y ? QPointF(way.x() < 0 ? -x : x, 0) : QPointF(0, way.y() < 0 ? -y : y);
}

/// One round; gives back how many still overlapped.
std::size_t push(std::vector<QPointF>& places, const LayoutInput& input, double largest) {
    constexpr double more = 1.02;  // so that it comes to an end
    const Cells cells(places, largest);
    std::size_t overlaps = 0;
    for (std::size_t at = 0; at < places.size(); ++at)
        cells.visitNear(places[at], [&](std::size_t other) {
            if (other <= at) return;
            const QSizeF room = (roomOf(input.nodes[at]) + roomOf(input.nodes[other])) / 2;
            const QPointF out = wayOut(places[other] - places[at], room) * (more / 2);
            if (out.isNull()) return;
            ++overlaps;
            places[at] -= out;
            places[other] += out;
        });
    return overlaps;
}

}  // namespace

void pushApart(std::vector<QPointF>& places, const LayoutInput& input, const std::stop_token& stop) {
    constexpr int rounds = 60;
    constexpr double growth = 1.1;
    double largest = 1;
    for (const LayoutNode& node : input.nodes)
        largest = std::max({largest, roomOf(node).width(), roomOf(node).height()});
    while (!stop.stop_requested()) {
        for (int round = 0; round < rounds && !stop.stop_requested(); ++round)
            if (push(places, input, largest) == 0) return;
        for (QPointF& place : places)
            place *= growth;
    }
}

}  // namespace carrel::desktop
