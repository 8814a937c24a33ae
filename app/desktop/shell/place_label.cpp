// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/place_label.h"

#include <QCoreApplication>

#include <algorithm>

#include "app/desktop/map/map_state.h"
#include "app/desktop/navigation/search_state.h"
#include "core/compare/comparison_state.h"

namespace carrel::desktop {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("carrel::desktop", text);
}

PlaceLabel labelOfArticle(const library::ArticleKey& key, const workspace::Contents& contents) {
    const auto found = std::find_if(contents.articles.begin(), contents.articles.end(),
                                    [&](const library::Summary& article) { return article.key == key; });
    if (found == contents.articles.end()) return {QString::fromStdString(key.slug), QStringLiteral("doc")};
    const library::Kind* kind = contents.description.findKind(found->kind);
    return {QString::fromStdString(found->title),
            kind == nullptr ? QStringLiteral("doc") : QString::fromStdString(kind->icon)};
}

QString titleOfMap(const Place& place, const workspace::Contents& contents) {
    const MapState state = parseMapState(place.state);
    if (state.centre.empty()) return tr("Map");
    const QString title = labelOfArticle({contents.description.id, state.centre}, contents).title;
    return tr("Map: %1").arg(title.section(QStringLiteral(": "), 0, 0));
}

/// The articles that are compared.
PlaceLabel labelOfComparison(const QString& state, const workspace::Contents& contents) {
    QStringList titles;
    for (const std::string& name : compare::readComparisonState(state.toStdString()).articles)
        titles.append(labelOfArticle(compare::articleNamed(name, contents.description.id), contents).title);
    return {titles.isEmpty() ? tr("Compare") : titles.join(QStringLiteral(" / ")), QStringLiteral("compare")};
}

}  // namespace

PlaceLabel labelOf(const Place& place, const workspace::Contents& contents) {
    switch (place.view) {
        case Place::View::Home:
            return {tr("Home"), QStringLiteral("home")};
        case Place::View::Search: {
            const QString query = searchState(place.state).query.simplified();
            return {query.isEmpty() ? tr("Search") : query, QStringLiteral("search")};
        }
        case Place::View::BookmarkList:
            return {tr("Bookmarks"), QStringLiteral("bookmark")};
        case Place::View::History:
            return {tr("History"), QStringLiteral("history")};
        case Place::View::Comparison:
            return labelOfComparison(place.state, contents);
        case Place::View::Map:
            return {titleOfMap(place, contents), QStringLiteral("map")};
        case Place::View::Article:
            break;
    }
    return labelOfArticle(place.address.article, contents);
}

}  // namespace carrel::desktop
