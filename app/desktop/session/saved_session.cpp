// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/session/saved_session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace carrel::desktop {

namespace {

constexpr int format = 1;
constexpr std::size_t stepsEachWay = 20;

const QString formatName = QStringLiteral("format");
const QString tabsName = QStringLiteral("tabs");
const QString currentName = QStringLiteral("current");
const QString stepsName = QStringLiteral("steps");
const QString pinnedName = QStringLiteral("pinned");
const QString placeName = QStringLiteral("place");
const QString scrollName = QStringLiteral("scroll");
const QString selectedName = QStringLiteral("selected");
const QString widthName = QStringLiteral("width");
const QString heightName = QStringLiteral("height");
const QString maximizedName = QStringLiteral("maximized");
const QString zoomName = QStringLiteral("zoom");
const QString shownName = QStringLiteral("shown");
const QString sidebarName = QStringLiteral("sidebar");
const QString contextName = QStringLiteral("context");

QJsonObject written(const Trail::Step& step) {
    QJsonObject object{{placeName, toText(step.place)}};
    if (step.scroll) object.insert(scrollName, *step.scroll);
    if (step.selection.anchor != step.selection.caret)
        object.insert(selectedName, QJsonArray{step.selection.anchor, step.selection.caret});
    return object;
}

QJsonObject written(const SavedTab& tab) {
    const std::vector<Trail::Step>& steps = tab.trail.steps();
    const std::size_t first = tab.trail.at() - std::min(tab.trail.at(), stepsEachWay);
    const std::size_t end = std::min(steps.size(), tab.trail.at() + stepsEachWay + 1);
    QJsonArray places;
    for (std::size_t step = first; step < end; ++step)
        places.append(written(steps[step]));
    return {{stepsName, places},
            {currentName, static_cast<qint64>(tab.trail.at() - first)},
            {pinnedName, tab.pinned}};
}

QJsonObject written(const SavedPane& pane) {
    return {{widthName, pane.width}, {shownName, pane.shown}};
}

std::size_t index(const QJsonValue& value) {
    return static_cast<std::size_t>(std::max(0, value.toInt()));
}

std::optional<Trail::Step> stepOf(const QJsonObject& object) {
    const auto place = parsePlace(object.value(placeName).toString());
    if (!place) return std::nullopt;
    Trail::Step step{*place};
    if (const QJsonValue scroll = object.value(scrollName); scroll.isDouble())
        step.scroll = std::max(0, scroll.toInt());
    const QJsonArray selected = object.value(selectedName).toArray();
    step.selection = {selected.at(0).toInt(), selected.at(1).toInt()};
    return step;
}

SavedTab tabOf(const QJsonObject& object) {
    std::vector<Trail::Step> steps;
    for (const QJsonValue step : object.value(stepsName).toArray())
        if (auto read = stepOf(step.toObject())) steps.push_back(*std::move(read));
    return {Trail(std::move(steps), index(object.value(currentName))), object.value(pinnedName).toBool()};
}

SavedPane paneOf(const QJsonObject& object) {
    return {std::max(0, object.value(widthName).toInt()), object.value(shownName).toBool(true)};
}

}  // namespace

QByteArray toJson(const SavedSession& session) {
    QJsonArray tabs;
    for (const SavedTab& tab : session.tabs)
        tabs.append(written(tab));
    const QJsonObject object{{formatName, format},
                             {tabsName, tabs},
                             {currentName, static_cast<qint64>(session.current)},
                             {widthName, session.size.width()},
                             {heightName, session.size.height()},
                             {maximizedName, session.maximized},
                             {zoomName, session.zoom},
                             {sidebarName, written(session.sidebar)},
                             {contextName, written(session.context)}};
    return QJsonDocument(object).toJson();
}

SavedSession savedSession(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(formatName).toInt() != format) return {};
    SavedSession session;
    for (const QJsonValue tab : object.value(tabsName).toArray())
        if (SavedTab read = tabOf(tab.toObject()); read.trail.current()) session.tabs.push_back(read);
    session.current = index(object.value(currentName));
    if (session.current >= session.tabs.size()) session.current = 0;
    session.size = {object.value(widthName).toInt(), object.value(heightName).toInt()};
    session.maximized = object.value(maximizedName).toBool();
    session.zoom = object.value(zoomName).toInt(session.zoom);
    session.sidebar = paneOf(object.value(sidebarName).toObject());
    session.context = paneOf(object.value(contextName).toObject());
    return session;
}

}  // namespace carrel::desktop
