// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/desktop/map/map_wish.h"

namespace carrel::desktop {

/// What a map shows, as it stands in its address: carrel:map?centre=equifax&steps=2&hide=term&at=ciso
struct MapState {
    std::string centre;  ///< slug; empty: the whole library
    std::uint32_t steps = 1;
    MapFilter filter;
    std::string at;     ///< slug of what is selected; empty: the centre
    bool list = false;  ///< in place of the graph
    bool operator==(const MapState&) const = default;
};

/// The query of an address; what is as usual isn't written.
QString toText(const MapState& state);
/// Total: what makes no sense counts as absent.
MapState parseMapState(const QString& text);

}  // namespace carrel::desktop
