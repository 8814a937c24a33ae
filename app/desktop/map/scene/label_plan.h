// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>

#include <vector>

#include "app/desktop/map/scene/map_drawing.h"

namespace carrel::desktop {

/// Which labels there is room for at a zoom, and where.
struct LabelPlan {
    struct Label {
        std::size_t article = 0;
        QRectF rect;  ///< in the scene
        LabelSide side = LabelSide::Below;
    };
    /// How two articles are connected, on their line.
    struct Word {
        std::size_t line = 0;
        std::size_t from = 0;  ///< the article that it is said of
        QRectF rect;
        bool strong = false;  ///< on the way to what is selected
    };
    std::vector<Label> labels;
    std::vector<Word> words;
};

/// The more closely connected, and of a whole library those with more links, come first. What is selected or
/// pointed at has its label in any case. No two others lie on each other or on shapes.
LabelPlan planLabels(const MapDrawing& drawing);

}  // namespace carrel::desktop
