// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/desktop/navigation/place.h"
#include "core/workspace/shelf.h"

namespace carrel::desktop {

/// How a place is called in tabs and menus.
struct PlaceLabel {
    QString title;
    QString icon;  ///< name of one
    bool operator==(const PlaceLabel&) const = default;
};

/// By what the library says of its articles; one that it lacks is called by its slug.
PlaceLabel labelOf(const Place& place, const workspace::Contents& contents);

}  // namespace carrel::desktop
