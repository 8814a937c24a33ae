// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

#include "app/desktop/map/map_picture.h"
#include "app/desktop/map/scene/cell_index.h"
#include "app/desktop/theme/tokens.h"

namespace carrel::desktop {

/// Texts follow the zoom only as long as they can be read: how large they are at it.
inline qreal textScale(qreal zoom) {
    constexpr qreal least = 0.9;
    constexpr qreal most = 1.3;
    return zoom < least ? least : zoom > most ? most : zoom;
}

/// What a picture takes at a zoom, in the scene: shapes, and labels on the side where they were laid out.
QRectF frameOf(const MapPicture& picture, qreal zoom);

/// What the layers of the scene draw: the picture as it is seen now.
struct MapDrawing {
    MapPicturePtr picture;        ///< null before the first
    std::vector<QPointF> places;  ///< of its articles; those of the layout, or on the way there
    const Tokens* tokens = &lightTokens();
    qreal zoom = 1;
    bool moving = false;  ///< labels wait until it stands
    bool focused = false;
    std::optional<std::size_t> selected;
    std::optional<std::size_t> hovered;
    std::optional<std::set<std::size_t>> matches;  ///< of what is looked for; the others are dim
    CellIndex nodes;
    CellIndex lines;

    [[nodiscard]] bool isCentre(std::size_t article) const { return picture->graph.centred && article == 0; }
    /// As it is drawn: the centre's pill is as large as its text has to be.
    [[nodiscard]] QRectF shape(std::size_t article) const {
        const QSizeF& size = picture->shapes[article];
        return shapeRect(places[article], isCentre(article) ? size * pillScale() : size);
    }
    [[nodiscard]] qreal pillScale() const {
        constexpr qreal most = 1.3;  // there is so much air around it
        return std::clamp(textScale(zoom) / zoom, 1.0, most);
    }
    [[nodiscard]] QLineF line(std::size_t line) const {
        const MapLine& what = picture->graph.lines[line];
        return {places[what.from], places[what.to]};
    }
    [[nodiscard]] bool isDim(std::size_t article) const { return matches && !matches->contains(article); }
};

}  // namespace carrel::desktop
