// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/navigation/address.h"

namespace carrel::desktop {

/// Where a tab can be: in an article, or on one of the window's own pages.
struct Place {
    enum class View { Article, Home, BookmarkList, History };
    View view = View::Article;
    Address address;  ///< of an article
    bool operator==(const Place&) const = default;
};

/// carrel://library/slug#section of an article; carrel:bookmarks and the like of the window's own pages.
QString toText(const Place& place);
/// Absent when `text` is the address of no place.
std::optional<Place> parsePlace(const QString& text);

}  // namespace carrel::desktop
