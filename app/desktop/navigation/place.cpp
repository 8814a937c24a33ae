// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/place.h"

#include <algorithm>
#include <array>
#include <utility>

namespace carrel::desktop {

namespace {

/// The window's own pages; they belong to no library.
constexpr std::array<std::pair<Place::View, const char*>, 3> ownPages = {
    {{Place::View::Home, "carrel:home"},
     {Place::View::BookmarkList, "carrel:bookmarks"},
     {Place::View::History, "carrel:history"}}};

}  // namespace

QString toText(const Place& place) {
    const auto own = std::find_if(ownPages.begin(), ownPages.end(),
                                  [&](const auto& page) { return page.first == place.view; });
    return own == ownPages.end() ? toText(place.address) : QString::fromLatin1(own->second);
}

std::optional<Place> parsePlace(const QString& text) {
    const auto own = std::find_if(ownPages.begin(), ownPages.end(),
                                  [&](const auto& page) { return QLatin1String(page.second) == text; });
    if (own != ownPages.end()) return Place{own->first, {}};
    const auto address = parseAddress(text);
    if (!address) return std::nullopt;
    return Place{Place::View::Article, *address};
}

}  // namespace carrel::desktop
