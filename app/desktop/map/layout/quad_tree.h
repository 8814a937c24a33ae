// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>

#include <cstdint>
#include <vector>

namespace carrel::desktop {

/// Points with a mass in a tree of squares, which answers what many far ones do together as if they were one
/// (Barnes and Hut 1986).
class QuadTree {
public:
    struct Body {
        QPointF place;
        double mass = 1;
    };

    explicit QuadTree(const std::vector<Body>& bodies);

    /// The sum of pushes of all others on a body: mass by mass over distance, away from each. A square counts
    /// as one when it is smaller than `theta` times its distance.
    [[nodiscard]] QPointF pushOn(const Body& body, double theta) const;

private:
    static constexpr std::int32_t none = -1;
    struct Square {
        QPointF middle;  ///< of its masses
        double mass = 0;
        double width = 0;
        std::int32_t first = none;  ///< of its four parts, which follow each other
    };
    struct Frame {
        QPointF corner;
        double width = 0;
    };
    void insert(const Body& body);
    void divide(std::size_t square);

    std::vector<Square> squares_;
    std::vector<Frame> frames_;  ///< by square
    std::vector<int> depths_;    ///< by square
};

}  // namespace carrel::desktop
