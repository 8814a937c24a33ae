// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace carrel::desktop {

/// An ellipse round the centre, measured by how many boxes find room on it: a box with its label is wide and
/// flat, so that more of them stand at the sides than above and below. Positions on it are slots, one box
/// each, clockwise from the top.
class RingTrack {
public:
    /// `side`: the largest box of what stands at the sides; `top`: of what stands above and below.
    RingTrack(const QSizeF& radii, const QSizeF& side, const QSizeF& top);

    /// How many slots there are all round.
    [[nodiscard]] double capacity() const { return slots_.back(); }
    [[nodiscard]] QPointF pointAt(double slot) const;
    /// The slot in the direction of a point from the centre.
    [[nodiscard]] double slotTowards(const QPointF& point) const;
    [[nodiscard]] const QSizeF& radii() const { return radii_; }

private:
    QSizeF radii_;
    std::vector<double> slots_;  ///< before each of equal parts of the angle, and all of them at the end
};

/// Whether what stands at a point of a ring is above or below the centre rather than at its side.
bool isAboveOrBelow(const QPointF& point, const QSizeF& radii);

/// Moves positions on a circle as little as may be (by least squares) until each is `gap` from the next. They
/// come, and stay, in order, and go round less than once; when there is no room for that they stand evenly.
std::vector<double> spread(const std::vector<double>& wanted, double gap, double circumference);

}  // namespace carrel::desktop
