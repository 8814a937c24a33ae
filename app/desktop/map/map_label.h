// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QSizeF>
#include <QStringList>

#include "app/desktop/map/map_graph.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// The type of the map; a value that goes to the thread that lays out.
struct MapType {
    qreal scale = 1;  ///< of the interface
    QFont centre;
    QFont name;
    QFont far;    ///< two steps away and more
    QFont small;  ///< subtitles and words on lines
    bool operator==(const MapType&) const = default;
};
MapType mapType(const Theme& theme);

/// What stands beside an article's shape, in the centre within it.
struct MapLabel {
    QStringList name;  ///< a line or two
    QString subtitle;
    QSizeF size;  ///< of both, in pixels
    bool operator==(const MapLabel&) const = default;
};

/// Of each article; subtitles are left out where there are too many articles for them.
std::vector<MapLabel> labelsOf(const MapGraph& graph, const MapType& type);

/// How large each article's shape is: those with many links are larger, the centre is a pill round its label.
std::vector<QSizeF> shapesOf(const MapGraph& graph, const std::vector<MapLabel>& labels, const MapType& type);

/// The font of an article's name.
const QFont& nameFont(const MapGraph& graph, std::size_t article, const MapType& type);
/// The room in the centre's pill before its text, for the icon.
inline constexpr qreal pillIconRoom = 46;
inline constexpr qreal pillPadding = 22;

}  // namespace carrel::desktop
