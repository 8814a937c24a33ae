// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <stop_token>

#include "app/desktop/map/layout/map_layout.h"
#include "app/desktop/map/map_graph.h"
#include "app/desktop/map/map_label.h"

namespace carrel::desktop {

/// All that is drawn and listed: what is shown, how large, and where. Unchanging.
struct MapPicture {
    MapWish wish;  ///< what it answers
    MapTally tally;
    MapGraph graph;
    MapType type;
    std::vector<MapLabel> labels;  ///< by article
    std::vector<QSizeF> shapes;    ///< by article
    MapLayout layout;

    /// What lies within, with labels.
    [[nodiscard]] QRectF bounds() const;
};
using MapPicturePtr = std::shared_ptr<const MapPicture>;

/// Lays out what `around` holds. For any thread; takes long for a large library, and is of no use when it was
/// stopped.
MapPicturePtr pictureOf(const links::Neighbourhood& around, const library::Description& library,
                        const MapWish& wish, const MapType& type, const std::stop_token& stop);

}  // namespace carrel::desktop
