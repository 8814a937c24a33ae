// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/settings/settings.h"

#include <gtest/gtest.h>

namespace carrel::desktop {
namespace {

TEST(Settings, ComeBackFromTheirJson) {
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark}) {
        Settings settings;
        settings.appearance = appearance;
        settings.reading = {ReadingType::Face::Serif, 19};
        settings.start = StartWith::Home;
        EXPECT_EQ(readSettings(toJson(settings)), settings);
    }
}

TEST(Settings, KeepWhetherTheMapIsAnimated) {
    Settings settings;
    settings.motion = false;
    EXPECT_EQ(readSettings(toJson(settings)), settings);
    EXPECT_TRUE(readSettings("{}").motion);
}

TEST(Settings, KeepWhetherMentionsAreShown) {
    Settings settings;
    settings.mentions = false;
    EXPECT_EQ(readSettings(toJson(settings)), settings);
    EXPECT_TRUE(readSettings(R"({"mentions": "no"})").mentions);
}

TEST(Settings, KeepTheLanguage) {
    for (const Language language : {Language::System, Language::English, Language::German}) {
        Settings settings;
        settings.language = language;
        EXPECT_EQ(readSettings(toJson(settings)), settings);
    }
    EXPECT_EQ(readSettings(R"({"language": "tlh"})").language, Language::System);
}

TEST(Settings, KeepTheReadersShortcuts) {
    Settings settings;
    settings.shortcuts = {{QStringLiteral("back"), QStringLiteral("Ctrl+[")},
                          {QStringLiteral("quit"), QString()}};
    EXPECT_EQ(readSettings(toJson(settings)), settings);
}

TEST(Settings, HandOnAShortcutThatIsNoTextSoThatItIsReported) {
    const auto shortcuts = readSettings(R"({"shortcuts": {"back": 3}})").shortcuts;
    EXPECT_EQ(shortcuts.at(QStringLiteral("back")), QStringLiteral("[3]"));
    EXPECT_TRUE(readSettings(R"({"shortcuts": "all"})").shortcuts.empty());
}

TEST(Settings, AreAsAtFirstWhereTheFileCantBeRead) {
    EXPECT_EQ(readSettings("{"), Settings());
    EXPECT_EQ(readSettings(R"({"appearance": "purple"})"), Settings());
    EXPECT_EQ(readSettings(R"({"appearance": 3})"), Settings());
    EXPECT_EQ(readSettings(R"({"reading size": "large"})"), Settings());
}

TEST(Settings, KeepTheWidthOfTheColumn) {
    Settings settings;
    settings.reading.column = ReadingType::Column::Wide;
    EXPECT_EQ(readSettings(toJson(settings)), settings);
}

TEST(Settings, KeepTheTextReadable) {
    EXPECT_EQ(readSettings(R"({"reading size": 1})").reading.pixels, leastReadingPixels);
    EXPECT_EQ(readSettings(R"({"reading size": 4000})").reading.pixels, mostReadingPixels);
}

}  // namespace
}  // namespace carrel::desktop
