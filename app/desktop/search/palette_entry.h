// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

#include "app/desktop/navigation/landing.h"
#include "app/desktop/navigation/place.h"

namespace carrel::desktop {

/// What the palette offers besides hits: a bookmark, an article that was read, a tag, a saved search.
struct PaletteEntry {
    QString title;
    QString detail;  ///< below the title
    QString icon;    ///< name of one
    Place place;     ///< where it leads
    Landing landing = {};
    QString query = {};  ///< not empty: it leads to no place, but is searched for in the palette
};

struct PaletteGroup {
    QString name;
    std::vector<PaletteEntry> entries;
};

}  // namespace carrel::desktop

Q_DECLARE_METATYPE(const carrel::desktop::PaletteEntry*)
