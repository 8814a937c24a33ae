// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/shortcut_plan.h"

#include <gtest/gtest.h>

namespace carrel::desktop {
namespace {

QKeySequence keys(const char* text) {
    return QKeySequence::fromString(QString::fromLatin1(text));
}

const KeysByAction usual = {{QStringLiteral("back"), {keys("Alt+Left")}},
                            {QStringLiteral("search"), {keys("Ctrl+K"), keys("Ctrl+Shift+K")}},
                            {QStringLiteral("sidebar"), {keys("F9")}}};

ShortcutPlan plan(const char* action, const char* wanted) {
    return planShortcuts(usual, {{QString::fromLatin1(action), QString::fromLatin1(wanted)}});
}

TEST(ShortcutPlan, LeavesTheUsualKeysWhereNothingIsWanted) {
    EXPECT_EQ(planShortcuts(usual, {}).keys, usual);
}

TEST(ShortcutPlan, PutsTheReadersKeysInPlaceOfTheUsualOnes) {
    const ShortcutPlan made = plan("search", "Ctrl+J");
    EXPECT_EQ(made.keys.at(QStringLiteral("search")), QList<QKeySequence>{keys("Ctrl+J")});
    EXPECT_TRUE(made.problems.isEmpty());
}

TEST(ShortcutPlan, TakesKeysAwayByAnEmptyText) {
    EXPECT_TRUE(plan("back", "").keys.at(QStringLiteral("back")).isEmpty());
}

TEST(ShortcutPlan, LetsTwoActionsChangePlaces) {
    const ShortcutPlan made = planShortcuts(usual, {{QStringLiteral("back"), QStringLiteral("F9")},
                                                    {QStringLiteral("sidebar"), QStringLiteral("Alt+Left")}});
    EXPECT_EQ(made.keys.at(QStringLiteral("back")), QList<QKeySequence>{keys("F9")});
    EXPECT_EQ(made.keys.at(QStringLiteral("sidebar")), QList<QKeySequence>{keys("Alt+Left")});
    EXPECT_TRUE(made.problems.isEmpty());
}

TEST(ShortcutPlan, NamesWhoHasTheKeysAlready) {
    const ShortcutPlan made = plan("back", "Ctrl+Shift+K");
    EXPECT_EQ(made.keys, usual);
    ASSERT_EQ(made.problems.size(), 1);
    EXPECT_TRUE(made.problems.front().contains(QStringLiteral("search")));
}

TEST(ShortcutPlan, NeverGivesKeysTwice) {
    const ShortcutPlan made = planShortcuts(usual, {{QStringLiteral("back"), QStringLiteral("F9")},
                                                    {QStringLiteral("sidebar"), QStringLiteral("Ctrl+K")}});
    EXPECT_EQ(made.keys.at(QStringLiteral("back")), QList<QKeySequence>{keys("F9")});
    EXPECT_TRUE(made.keys.at(QStringLiteral("sidebar")).isEmpty());
    EXPECT_EQ(made.problems.size(), 1);
}

TEST(ShortcutPlan, ReportsWhatIsNoKeyAndLeavesTheUsualOnes) {
    for (const char* bad :
         {"Ctrl+Sideways", "[3]", "Ctrl+K, Ctrl+S", "x", "Space", "Esc", "Shift+A", "Ctrl+"}) {
        const ShortcutPlan made = plan("back", bad);
        EXPECT_EQ(made.keys, usual) << bad;
        EXPECT_EQ(made.problems.size(), 1) << bad;
    }
}

TEST(ShortcutPlan, ReportsAnActionThatThereIsNot) {
    EXPECT_TRUE(plan("fly", "Ctrl+J").problems.front().contains(QStringLiteral("fly")));
}

TEST(ShortcutPlan, TakesFunctionKeysAlone) {
    EXPECT_EQ(problemWith(keys("F12")), QString());
    EXPECT_EQ(problemWith(keys("Shift+F2")), QString());
}

}  // namespace
}  // namespace carrel::desktop
