// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/layout/quad_tree.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace carrel::desktop {

namespace {

constexpr int deepest = 24;  // for points on the same place
constexpr double nearest = 1e-4;

/// One of the four parts, in the order of quad().
QPointF cornerOf(const QPointF& corner, double half, int part) {
    return {corner.x() + (part % 2 == 1 ? half : 0), corner.y() + (part / 2 == 1 ? half : 0)};
}

int partOf(const QPointF& corner, double half, const QPointF& place) {
    return (place.x() >= corner.x() + half ? 1 : 0) + (place.y() >= corner.y() + half ? 2 : 0);
}

}  // namespace

QuadTree::QuadTree(const std::vector<Body>& bodies) {
    Frame frame;
    if (!bodies.empty()) {
        QPointF low = bodies.front().place;
        QPointF high = low;
        for (const Body& body : bodies) {
            low = {std::min(low.x(), body.place.x()), std::min(low.y(), body.place.y())};
            high = {std::max(high.x(), body.place.x()), std::max(high.y(), body.place.y())};
        }
        frame = {low, std::max({high.x() - low.x(), high.y() - low.y(), 1.0})};
    }
    squares_.reserve(bodies.size() * 3 + 1);
    squares_.push_back({{}, 0, frame.width, none});
    frames_.push_back(frame);
    depths_.push_back(0);
    for (const Body& body : bodies)
        insert(body);
}

void QuadTree::divide(std::size_t square) {
    const Frame frame = frames_[square];
    const double half = frame.width / 2;
    squares_[square].first = static_cast<std::int32_t>(squares_.size());
    for (int part = 0; part < 4; ++part) {
        squares_.push_back({{}, 0, half, none});
        frames_.push_back({cornerOf(frame.corner, half, part), half});
        depths_.push_back(depths_[square] + 1);
    }
}

void QuadTree::insert(const Body& body) {
    std::size_t at = 0;
    while (true) {
        const bool leaf = squares_[at].first == none;
        const QPointF own = squares_[at].middle;
        const double ownMass = squares_[at].mass;
        const double mass = ownMass + body.mass;
        squares_[at].middle = (own * ownMass + body.place * body.mass) / mass;
        squares_[at].mass = mass;
        if (leaf && (ownMass == 0 || depths_[at] == deepest)) return;
        if (leaf) {
            divide(at);  // what was alone here goes one down
            const Frame& frame = frames_[at];
            const auto part = static_cast<std::size_t>(partOf(frame.corner, frame.width / 2, own));
            Square& below = squares_[static_cast<std::size_t>(squares_[at].first) + part];
            below.middle = own;
            below.mass = ownMass;
        }
        const Frame& frame = frames_[at];
        at = static_cast<std::size_t>(squares_[at].first) +
             static_cast<std::size_t>(partOf(frame.corner, frame.width / 2, body.place));
    }
}

QPointF QuadTree::pushOn(const Body& body, double theta) const {
    QPointF push;
    std::array<std::int32_t, 4 * deepest + 4> open{};
    std::size_t count = 1;
    while (count > 0) {
        const Square& square = squares_[static_cast<std::size_t>(open.at(--count))];
        if (square.mass == 0) continue;
        const QPointF way = body.place - square.middle;
        const double squared = QPointF::dotProduct(way, way);
        if (square.first != none && square.width * square.width > theta * theta * squared) {
            for (std::int32_t part = 3; part >= 0; --part)
                open.at(count++) = square.first + part;
        } else if (squared > nearest) {  // else it is the body itself
            push += way * (body.mass * square.mass / squared);
        }
    }
    return push;
}

}  // namespace carrel::desktop
