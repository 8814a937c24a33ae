// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/settings/settings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace carrel::desktop {

namespace {

const QString appearanceName = QStringLiteral("appearance");
const QString faceName = QStringLiteral("reading face");
const QString pixelsName = QStringLiteral("reading size");
const QString columnName = QStringLiteral("reading width");
const QString startName = QStringLiteral("start with");
const QString mentionsName = QStringLiteral("mentions");

template <class Value, std::size_t size>
using Names = std::array<std::pair<Value, const char*>, size>;

constexpr Names<Appearance, 3> appearances = {
    {{Appearance::System, "system"}, {Appearance::Light, "light"}, {Appearance::Dark, "dark"}}};

constexpr Names<ReadingType::Face, 2> faces = {
    {{ReadingType::Face::Sans, "sans"}, {ReadingType::Face::Serif, "serif"}}};

constexpr Names<ReadingType::Column, 3> columns = {{{ReadingType::Column::Narrow, "narrow"},
                                                    {ReadingType::Column::Usual, "usual"},
                                                    {ReadingType::Column::Wide, "wide"}}};

constexpr Names<StartWith, 2> starts = {
    {{StartWith::LastSession, "last session"}, {StartWith::Home, "home"}}};

template <class Value, std::size_t size>
QString nameOf(const Names<Value, size>& names, Value value) {
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto& entry) { return entry.first == value; });
    return QString::fromLatin1(found->second);
}

/// An unknown name changes nothing.
template <class Value, std::size_t size>
void assign(Value& value, const Names<Value, size>& names, const QJsonValue& name) {
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto& entry) {
        return QLatin1String(entry.second) == name.toString();
    });
    if (found != names.end()) value = found->first;
}

}  // namespace

QByteArray toJson(const Settings& settings) {
    const QJsonObject object{{appearanceName, nameOf(appearances, settings.appearance)},
                             {faceName, nameOf(faces, settings.reading.face)},
                             {pixelsName, settings.reading.pixels},
                             {columnName, nameOf(columns, settings.reading.column)},
                             {startName, nameOf(starts, settings.start)},
                             {mentionsName, settings.mentions}};
    return QJsonDocument(object).toJson();
}

Settings readSettings(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Settings settings;
    assign(settings.appearance, appearances, object.value(appearanceName));
    assign(settings.reading.face, faces, object.value(faceName));
    settings.reading.pixels = std::clamp(object.value(pixelsName).toInt(settings.reading.pixels),
                                         leastReadingPixels, mostReadingPixels);
    assign(settings.reading.column, columns, object.value(columnName));
    assign(settings.start, starts, object.value(startName));
    settings.mentions = object.value(mentionsName).toBool(settings.mentions);
    return settings;
}

}  // namespace carrel::desktop
