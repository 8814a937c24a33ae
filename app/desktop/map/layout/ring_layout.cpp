// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/layout/ring_layout.h"

#include <algorithm>

#include "app/desktop/map/layout/ring_order.h"
#include "app/desktop/map/layout/ring_track.h"

namespace carrel::desktop {

namespace {

constexpr QSizeF ringMargin(16, 10);  // between two boxes

struct Boxes {
    QSizeF side;
    QSizeF top;
};

/// The largest of a ring, with the margin.
Boxes boxesOf(const LayoutInput& input, const std::vector<std::size_t>& ring) {
    Boxes boxes;
    for (const std::size_t at : ring) {
        const LayoutNode& node = input.nodes[at];
        boxes.side = boxes.side.expandedTo({node.shape.width() + labelGap + node.label.width(),
                                            std::max(node.shape.height(), node.label.height())});
        boxes.top = boxes.top.expandedTo({std::max(node.shape.width(), node.label.width()),
                                          node.shape.height() + labelGap + node.label.height()});
    }
    return {boxes.side + ringMargin, boxes.top + ringMargin};
}

LabelSide sideOf(const QPointF& point, const QSizeF& radii) {
    if (isAboveOrBelow(point, radii)) return point.y() < 0 ? LabelSide::Above : LabelSide::Below;
    return point.x() < 0 ? LabelSide::Left : LabelSide::Right;
}

/// The layout while it grows, ring by ring.
class Rings {
public:
    explicit Rings(const LayoutInput& input)
        : input_(input), parents_(parentsOf(input)), rings_(ringsOf(input, parents_)) {
        layout_.places.resize(input.nodes.size());
        layout_.sides.resize(input.nodes.size(), LabelSide::Below);
        place(0);
    }

    MapLayout laidOut() {
        constexpr QSizeF first(150, 118);
        constexpr QSizeF between(64, 58);
        QSizeF radii = input_.nodes[0].shape / 2 + QSizeF(60, 64);
        radii = radii.expandedTo(first);
        for (std::size_t step = 1; step < rings_.size(); ++step) {
            radii = grown(step, radii);
            for (const std::size_t node : rings_[step])
                place(node);
            radii += between;
        }
        return layout_;
    }

private:
    /// The smallest ring from `radii` on that its nodes find room on.
    QSizeF grown(std::size_t step, QSizeF radii) {
        constexpr double growth = 1.04;
        const Boxes boxes = boxesOf(input_, rings_[step]);
        const auto count = static_cast<double>(rings_[step].size());
        while (true) {
            const RingTrack track(radii, boxes.side, boxes.top);
            if (track.capacity() >= count) {
                settle(step, track);
                if (isFree(step)) return radii;
            }
            radii *= growth;
        }
    }

    void settle(std::size_t step, const RingTrack& track) {
        const std::vector<std::size_t>& ring = rings_[step];
        const std::vector<double> positions = spread(wantedSlots(step, track), 1, track.capacity());
        for (std::size_t at = 0; at < ring.size(); ++at) {
            const QPointF point = track.pointAt(positions[at]);
            layout_.places[ring[at]] = point;
            layout_.sides[ring[at]] = sideOf(point, track.radii());
        }
    }

    /// On the first ring evenly, with more room where much hangs; then in the direction of what they hang on.
    [[nodiscard]] std::vector<double> wantedSlots(std::size_t step, const RingTrack& track) const {
        std::vector<double> wanted;
        if (step > 1) {
            for (const std::size_t node : rings_[step])
                wanted.push_back(track.slotTowards(layout_.places[parents_[node]]));
            std::sort(wanted.begin(), wanted.end());
            return wanted;
        }
        double before = 0;
        for (const std::size_t node : rings_[1]) {
            const double width = widthOf(node);
            wanted.push_back(before + width / 2);
            before += width;
        }
        for (double& slot : wanted)
            slot *= track.capacity() / before;
        return wanted;
    }

    [[nodiscard]] double widthOf(std::size_t node) const {
        constexpr double ofAChild = 0.6;
        return 1 + ofAChild * static_cast<double>(std::count(parents_.begin() + 1, parents_.end(), node));
    }

    [[nodiscard]] std::vector<QRectF> rectsOf(std::size_t node) const {
        const LayoutNode& what = input_.nodes[node];
        const QPointF& place = layout_.places[node];
        std::vector<QRectF> rects = {shapeRect(place, what.shape)};
        if (!what.label.isEmpty())
            rects.push_back(labelRect(place, what.shape, what.label, layout_.sides[node]));
        return rects;
    }

    void place(std::size_t node) {
        for (const QRectF& rect : rectsOf(node))
            taken_.push_back(rect.adjusted(-ringMargin.width() / 2, -ringMargin.height() / 2,
                                           ringMargin.width() / 2, ringMargin.height() / 2));
    }

    [[nodiscard]] bool isFree(std::size_t step) const {
        std::vector<QRectF> taken = taken_;
        for (const std::size_t node : rings_[step]) {
            const std::vector<QRectF> rects = rectsOf(node);
            for (const QRectF& rect : rects)
                if (std::any_of(taken.begin(), taken.end(),
                                [&](const QRectF& other) { return other.intersects(rect); }))
                    return false;
            taken.insert(taken.end(), rects.begin(), rects.end());
        }
        return true;
    }

    const LayoutInput& input_;
    std::vector<std::size_t> parents_;
    std::vector<std::vector<std::size_t>> rings_;
    MapLayout layout_;
    std::vector<QRectF> taken_;  ///< with a margin
};

}  // namespace

MapLayout ringLayout(const LayoutInput& input) {
    return Rings(input).laidOut();
}

}  // namespace carrel::desktop
