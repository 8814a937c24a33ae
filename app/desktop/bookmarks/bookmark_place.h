// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/navigation/landing.h"
#include "app/desktop/navigation/place.h"
#include "core/personal/bookmark.h"

namespace carrel::desktop {

/// Where a bookmark leads.
struct BookmarkPlace {
    Place place;
    Landing landing;  ///< within an article
};

/// One that lost its place leads to the beginning of the article, or of its section.
BookmarkPlace placeOf(const personal::Bookmark& bookmark);

}  // namespace carrel::desktop
