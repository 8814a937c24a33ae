// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/search_state.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace carrel::desktop {

namespace {

const QString queryName = QStringLiteral("q");
const QString orderName = QStringLiteral("order");
const QString literallyName = QStringLiteral("literally");
const QString resultName = QStringLiteral("at");
constexpr std::array<const char*, 3> orderNames = {"relevance", "title", "year"};

void add(QStringList& parts, const QString& name, const QString& value) {
    parts.append(name + QLatin1Char('=') + QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

}  // namespace

QString toText(const SearchState& state) {
    QStringList parts;
    if (!state.query.isEmpty()) add(parts, queryName, state.query);
    if (state.order != ResultOrder::Relevance)
        add(parts, orderName, QLatin1String(orderNames.at(static_cast<std::size_t>(state.order))));
    if (!state.correct) parts.append(literallyName);
    if (!state.current.isEmpty()) add(parts, resultName, state.current);
    return parts.join(QLatin1Char('&'));
}

SearchState searchState(const QString& text) {
    const QUrlQuery read(text);
    const auto value = [&](const QString& name) { return read.queryItemValue(name, QUrl::FullyDecoded); };
    SearchState state;
    state.query = value(queryName);
    const auto order = std::find_if(orderNames.begin(), orderNames.end(), [&](const char* name) {
        return QLatin1String(name) == value(orderName);
    });
    if (order != orderNames.end()) state.order = static_cast<ResultOrder>(order - orderNames.begin());
    state.correct = !read.hasQueryItem(literallyName);
    state.current = value(resultName);
    return state;
}

Place placeOfSearch(const QString& query) {
    SearchState state;
    state.query = query;
    return {Place::View::Search, {}, toText(state)};
}

}  // namespace carrel::desktop
