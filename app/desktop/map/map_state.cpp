// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/map_state.h"

#include <QStringList>
#include <QUrlQuery>

#include <algorithm>

namespace carrel::desktop {

namespace {

constexpr QChar between = QLatin1Char(',');

QString joined(const std::set<std::string>& ids) {
    QStringList texts;
    for (const std::string& id : ids)
        texts.append(QString::fromStdString(id));
    return texts.join(between);
}

std::set<std::string> partsOf(const QString& text) {
    std::set<std::string> ids;
    for (const QString& id : text.split(between, Qt::SkipEmptyParts))
        ids.insert(id.toStdString());
    return ids;
}

}  // namespace

QString toText(const MapState& state) {
    QUrlQuery query;
    const auto add = [&query](const char* name, const QString& value) {
        // A query item keeps its percent signs; & and + would end it or become a space.
        if (!value.isEmpty())
            query.addQueryItem(QLatin1String(name),
                               QString::fromLatin1(QUrl::toPercentEncoding(value, ",:")));
    };
    add("centre", QString::fromStdString(state.centre));
    if (state.steps != MapState().steps) add("steps", QString::number(state.steps));
    add("hide", joined(state.filter.kinds));
    add("without", joined(state.filter.types));
    add("at", QString::fromStdString(state.at));
    if (state.list) add("view", QStringLiteral("list"));
    return query.toString(QUrl::FullyEncoded);
}

MapState parseMapState(const QString& text) {
    const QUrlQuery query(text);
    const auto value = [&query](const char* name) {
        return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    MapState state;
    state.centre = value("centre").toStdString();
    state.steps = std::clamp(value("steps").toUInt(), MapState().steps, mostSteps);
    state.filter = {partsOf(value("hide")), partsOf(value("without"))};
    state.at = value("at").toStdString();
    state.list = value("view") == QLatin1String("list");
    return state;
}

}  // namespace carrel::desktop
