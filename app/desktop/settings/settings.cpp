// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/settings/settings.h"

#include <QJsonArray>
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
const QString motionName = QStringLiteral("motion");
const QString languageName = QStringLiteral("language");
const QString shortcutsName = QStringLiteral("shortcuts");

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

constexpr Names<Language, 3> languages = {
    {{Language::System, "system"}, {Language::English, "en"}, {Language::German, "de"}}};

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

QJsonObject toObject(const std::map<QString, QString>& texts) {
    QJsonObject object;
    for (const auto& [name, text] : texts)
        object.insert(name, text);
    return object;
}

/// What is no text is taken as it is written, which means no keys, so that it is reported as such.
std::map<QString, QString> readTexts(const QJsonObject& object) {
    std::map<QString, QString> texts;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QJsonValue value = entry.value();
        const QByteArray written = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        texts[entry.key()] = value.isString() ? value.toString() : QString::fromUtf8(written);
    }
    return texts;
}

}  // namespace

QByteArray toJson(const Settings& settings) {
    QJsonObject object{{appearanceName, nameOf(appearances, settings.appearance)},
                       {faceName, nameOf(faces, settings.reading.face)},
                       {pixelsName, settings.reading.pixels},
                       {columnName, nameOf(columns, settings.reading.column)},
                       {startName, nameOf(starts, settings.start)},
                       {languageName, nameOf(languages, settings.language)},
                       {mentionsName, settings.mentions},
                       {motionName, settings.motion}};
    if (!settings.shortcuts.empty()) object.insert(shortcutsName, toObject(settings.shortcuts));
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
    assign(settings.language, languages, object.value(languageName));
    settings.mentions = object.value(mentionsName).toBool(settings.mentions);
    settings.motion = object.value(motionName).toBool(settings.motion);
    settings.shortcuts = readTexts(object.value(shortcutsName).toObject());
    return settings;
}

}  // namespace carrel::desktop
