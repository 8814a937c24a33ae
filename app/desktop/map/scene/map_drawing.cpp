// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/scene/map_drawing.h"

namespace carrel::desktop {

QRectF frameOf(const MapPicture& picture, qreal zoom) {
    const qreal factor = textScale(zoom) / zoom;
    QRectF frame;
    for (std::size_t at = 0; at < picture.graph.articles.size(); ++at) {
        const QPointF& place = picture.layout.places[at];
        frame |= shapeRect(place, picture.shapes[at]);
        if (!picture.graph.centred || at > 0)
            frame |= labelRect(place, picture.shapes[at], picture.labels[at].size * factor,
                               picture.layout.sides[at]);
    }
    return frame;
}

}  // namespace carrel::desktop
