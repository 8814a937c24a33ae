// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/layout/force_layout.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include "app/desktop/map/layout/overlap.h"
#include "app/desktop/map/layout/quad_tree.h"

namespace carrel::desktop {

namespace {

constexpr double openingAngle = 1.1;
constexpr double gravity = 0.6;
constexpr double pushStrength = 6;

/// The forces, and how far each goes by them.
class Simulation {
public:
    explicit Simulation(const LayoutInput& input) : input_(input), bodies_(input.nodes.size()) {
        for (const LayoutLine& line : input.lines) {
            bodies_[line.from].mass += line.weight;
            bodies_[line.to].mass += line.weight;
        }
        begin();
        forces_.resize(bodies_.size());
        before_.resize(bodies_.size());
    }

    void step() {
        std::swap(forces_, before_);
        const QuadTree tree(bodies_);
        for (std::size_t at = 0; at < bodies_.size(); ++at)
            forces_[at] = tree.pushOn(bodies_[at], openingAngle) * pushStrength + pullToMiddle(at);
        for (const LayoutLine& line : input_.lines)
            pull(line);
        move();
    }

    [[nodiscard]] std::vector<QPointF> places() const {
        std::vector<QPointF> places;
        places.reserve(bodies_.size());
        for (const QuadTree::Body& body : bodies_)
            places.push_back(body.place);
        return places;
    }

private:
    /// In a spiral, those with most connections in the middle.
    void begin() {
        constexpr double golden = 2.399963229728653;  // the angle that leaves the least gaps
        constexpr double apart = 10;
        std::vector<std::size_t> order(bodies_.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [this](std::size_t one, std::size_t other) {
            return bodies_[one].mass > bodies_[other].mass;
        });
        for (std::size_t at = 0; at < order.size(); ++at) {
            const auto turn = static_cast<double>(at);
            const double radius = apart * std::sqrt(turn + 0.5);
            bodies_[order[at]].place = {radius * std::cos(turn * golden), radius * std::sin(turn * golden)};
        }
    }

    [[nodiscard]] QPointF pullToMiddle(std::size_t at) const {
        const QuadTree::Body& body = bodies_[at];
        const double distance = std::hypot(body.place.x(), body.place.y());
        return distance == 0 ? QPointF() : -body.place * (gravity * body.mass / distance);
    }

    /// By the logarithm of the distance, which draws groups apart from each other.
    void pull(const LayoutLine& line) {
        const QPointF way = bodies_[line.to].place - bodies_[line.from].place;
        const double distance = std::hypot(way.x(), way.y());
        if (distance == 0) return;
        const QPointF force = way * (line.weight * std::log1p(distance) / distance);
        forces_[line.from] += force;
        forces_[line.to] -= force;
    }

    void move() {
        constexpr double tolerance = 1;
        constexpr double mostRise = 1.5;
        double swings = 0;
        double strides = 0;
        for (std::size_t at = 0; at < bodies_.size(); ++at) {
            swings += bodies_[at].mass * swing(at);
            const QPointF both = forces_[at] + before_[at];
            strides += bodies_[at].mass * std::hypot(both.x(), both.y()) / 2;
        }
        const double wanted = swings == 0 ? speed_ : tolerance * strides / swings;
        speed_ = std::min(wanted, speed_ * mostRise);
        for (std::size_t at = 0; at < bodies_.size(); ++at)
            bodies_[at].place += forces_[at] * (speed_ / (1 + speed_ * std::sqrt(swing(at))));
    }

    /// How much its force turned since the last step.
    [[nodiscard]] double swing(std::size_t at) const {
        const QPointF turned = forces_[at] - before_[at];
        return std::hypot(turned.x(), turned.y());
    }

    const LayoutInput& input_;
    std::vector<QuadTree::Body> bodies_;
    std::vector<QPointF> forces_;
    std::vector<QPointF> before_;
    double speed_ = 1;
};

int stepsFor(std::size_t nodes) {
    constexpr std::size_t all = 900'000;  // steps of single nodes
    constexpr std::size_t least = 90;
    constexpr std::size_t most = 500;
    return static_cast<int>(std::clamp(all / std::max<std::size_t>(nodes, 1), least, most));
}

/// Turns it so that it is longer than high, as windows are.
void level(std::vector<QPointF>& places) {
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (const QPointF& place : places) {
        xx += place.x() * place.x();
        xy += place.x() * place.y();
        yy += place.y() * place.y();
    }
    const double angle = std::atan2(2 * xy, xx - yy) / 2;  // of the axis along which they are spread most
    for (QPointF& place : places)
        place = {place.x() * std::cos(angle) + place.y() * std::sin(angle),
                 place.y() * std::cos(angle) - place.x() * std::sin(angle)};
}

/// So large that shapes have some air between them; round the origin.
void scale(std::vector<QPointF>& places, const LayoutInput& input) {
    if (places.empty()) return;
    constexpr double air = 7.5;  // times the area of the shapes' squares
    QPointF middle;
    for (const QPointF& place : places)
        middle += place / static_cast<double>(places.size());
    double squares = 0;
    double room = 0;
    for (std::size_t at = 0; at < places.size(); ++at) {
        places[at] -= middle;
        squares += QPointF::dotProduct(places[at], places[at]) / static_cast<double>(places.size());
        const QSizeF& shape = input.nodes[at].shape;
        const double side = std::max(shape.width(), shape.height());
        room += side * side * air;
    }
    // A disc of that area has half of its squared radius as the mean of the squared distances.
    const double wanted = room / std::numbers::pi / 2;
    const double factor = squares == 0 ? 1 : std::sqrt(wanted / squares);
    for (QPointF& place : places)
        place *= factor;
}

}  // namespace

MapLayout forceLayout(const LayoutInput& input, const std::stop_token& stop) {
    Simulation simulation(input);
    const int steps = stepsFor(input.nodes.size());
    for (int step = 0; step < steps && !stop.stop_requested(); ++step)
        simulation.step();
    MapLayout layout;
    layout.places = simulation.places();
    layout.sides.assign(input.nodes.size(), LabelSide::Below);
    scale(layout.places, input);
    level(layout.places);
    pushApart(layout.places, input, stop);
    return layout;
}

}  // namespace carrel::desktop
