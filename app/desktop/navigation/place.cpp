// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/place.h"

#include <algorithm>
#include <array>
#include <utility>

namespace carrel::desktop {

namespace {

/// The window's own pages; they belong to no library.
constexpr std::array<std::pair<Place::View, const char*>, 6> ownPages = {
    {{Place::View::Home, "carrel:home"},
     {Place::View::Search, "carrel:search"},
     {Place::View::BookmarkList, "carrel:bookmarks"},
     {Place::View::History, "carrel:history"},
     {Place::View::Map, "carrel:map"},
     {Place::View::Comparison, "carrel:compare"}}};

/// Without what would end a query or an address.
QString asQuery(QString state) {
    return state.replace(QLatin1Char('#'), QStringLiteral("%23"))
        .replace(QLatin1Char(' '), QStringLiteral("%20"));
}

struct AddressParts {
    QString place;
    QString state;
};

/// Takes the state out of an address.
AddressParts partsOf(const QString& text) {
    const qsizetype section = text.indexOf(QLatin1Char('#'));
    const qsizetype state = text.indexOf(QLatin1Char('?'));
    if (state < 0 || (section >= 0 && section < state)) return {text, {}};
    const qsizetype end = section < 0 ? text.size() : section;
    return {text.left(state) + text.mid(end), text.mid(state + 1, end - state - 1)};
}

}  // namespace

QString toText(const Place& place) {
    const auto own = std::find_if(ownPages.begin(), ownPages.end(),
                                  [&](const auto& page) { return page.first == place.view; });
    QString text = own == ownPages.end() ? toText(place.address) : QString::fromLatin1(own->second);
    if (place.state.isEmpty()) return text;
    const qsizetype section = text.indexOf(QLatin1Char('#'));
    return text.insert(section < 0 ? text.size() : section, QLatin1Char('?') + asQuery(place.state));
}

std::optional<Place> parsePlace(const QString& text) {
    const AddressParts parts = partsOf(text);
    const auto own = std::find_if(ownPages.begin(), ownPages.end(), [&](const auto& page) {
        return QLatin1String(page.second) == parts.place;
    });
    if (own != ownPages.end()) return Place{own->first, {}, parts.state};
    const auto address = parseAddress(parts.place);
    if (!address) return std::nullopt;
    return Place{Place::View::Article, *address, parts.state};
}

}  // namespace carrel::desktop
