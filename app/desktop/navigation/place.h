// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/navigation/address.h"

namespace carrel::desktop {

/// Where a tab can be: in an article, or on one of the window's own pages.
struct Place {
    enum class View { Article, Home, Search, BookmarkList, History, Map, Comparison };
    View view = View::Article;
    Address address;     ///< of an article
    QString state = {};  ///< what the page shows, as it writes that: the query of an address (RFC 3986, 3.4)
    bool operator==(const Place&) const = default;
};

/// carrel://library/slug?state#section of an article; carrel:bookmarks and the like of the window's own
/// pages, with their ?state.
QString toText(const Place& place);
/// Absent when `text` is the address of no place.
std::optional<Place> parsePlace(const QString& text);

}  // namespace carrel::desktop
