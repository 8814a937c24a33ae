// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/layout/ring_track.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace carrel::desktop {

namespace {

constexpr std::size_t parts = 720;

/// Clockwise from the top.
QPointF onEllipse(const QSizeF& radii, double part) {
    const double angle = 2 * std::numbers::pi * part / static_cast<double>(parts);
    return {radii.width() * std::sin(angle), -radii.height() * std::cos(angle)};
}

/// How far a box has to go in a direction to be free of one of the same size.
double clearance(const QSizeF& box, double dx, double dy) {
    constexpr double least = 1e-6;
    return std::min(box.width() / std::max(std::abs(dx), least),
                    box.height() / std::max(std::abs(dy), least));
}

/// A run of positions that touch each other, moved as one.
struct Block {
    double mean = 0;
    double count = 0;
};

/// The nearest sequence that never falls: the pool adjacent violators algorithm (Ayer, Brunk, Ewing, Reid and
/// Silverman 1955).
std::vector<double> neverFalling(const std::vector<double>& values) {
    std::vector<Block> blocks;
    for (const double value : values) {
        blocks.push_back({value, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean > blocks.back().mean) {
            const Block last = blocks.back();
            blocks.pop_back();
            Block& merged = blocks.back();
            merged.mean = (merged.mean * merged.count + last.mean * last.count) / (merged.count + last.count);
            merged.count += last.count;
        }
    }
    std::vector<double> result;
    for (const Block& block : blocks)
        result.insert(result.end(), static_cast<std::size_t>(block.count), block.mean);
    return result;
}

/// The place before which the widest room is.
std::size_t widestGap(const std::vector<double>& wanted, double circumference) {
    std::size_t widest = 0;
    double most = wanted.front() + circumference - wanted.back();
    for (std::size_t at = 1; at < wanted.size(); ++at) {
        if (wanted[at] - wanted[at - 1] <= most) continue;
        most = wanted[at] - wanted[at - 1];
        widest = at;
    }
    return widest;
}

}  // namespace

RingTrack::RingTrack(const QSizeF& radii, const QSizeF& side, const QSizeF& top) : radii_(radii) {
    slots_.reserve(parts + 1);
    slots_.push_back(0);
    for (std::size_t part = 0; part < parts; ++part) {
        const QPointF from = onEllipse(radii, static_cast<double>(part));
        const QPointF step = onEllipse(radii, static_cast<double>(part + 1)) - from;
        const double length = std::hypot(step.x(), step.y());
        const QSizeF& box = isAboveOrBelow(from, radii) ? top : side;
        slots_.push_back(slots_.back() + length / clearance(box, step.x() / length, step.y() / length));
    }
}

QPointF RingTrack::pointAt(double slot) const {
    double rest = std::fmod(slot, capacity());
    if (rest < 0) rest += capacity();
    const auto after = std::upper_bound(slots_.begin() + 1, slots_.end() - 1, rest);
    const auto part = static_cast<std::size_t>(after - slots_.begin()) - 1;
    const double within = (rest - slots_[part]) / (slots_[part + 1] - slots_[part]);
    return onEllipse(radii_, static_cast<double>(part) + within);
}

double RingTrack::slotTowards(const QPointF& point) const {
    double angle = std::atan2(point.x() / radii_.width(), -point.y() / radii_.height());
    if (angle < 0) angle += 2 * std::numbers::pi;
    const double place = angle / (2 * std::numbers::pi) * static_cast<double>(parts);
    const std::size_t part = std::min(static_cast<std::size_t>(place), parts - 1);
    return slots_[part] + (place - static_cast<double>(part)) * (slots_[part + 1] - slots_[part]);
}

bool isAboveOrBelow(const QPointF& point, const QSizeF& radii) {
    constexpr double middle = 0.36;  // of half the width
    return std::abs(point.x()) < middle * radii.width();
}

std::vector<double> spread(const std::vector<double>& wanted, double gap, double circumference) {
    const std::size_t count = wanted.size();
    if (count < 2) return wanted;
    const double all = static_cast<double>(count);
    const std::size_t first = widestGap(wanted, circumference);
    std::vector<double> values;
    for (std::size_t at = 0; at < count; ++at) {
        const std::size_t from = (first + at) % count;
        const double turn = from < first ? circumference : 0;
        values.push_back(wanted[from] + turn - gap * static_cast<double>(at));
    }
    const std::vector<double> moved = neverFalling(values);
    const double length = moved.back() + gap * (all - 1) - moved.front();
    const bool fits = length <= circumference - gap;
    std::vector<double> result(count);
    for (std::size_t at = 0; at < count; ++at)
        result[(first + at) % count] = fits ? moved[at] + gap * static_cast<double>(at)
                                            : moved.front() + circumference / all * static_cast<double>(at);
    return result;
}

}  // namespace carrel::desktop
