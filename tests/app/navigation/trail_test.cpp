// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/trail.h"

#include <gtest/gtest.h>

#include <string>

namespace carrel::desktop {
namespace {

Place step(const char* slug) {
    return {Place::View::Article, {{"handbook", slug}, {}}};
}

TEST(Trail, GoesBackToWhereOneWasAndForwardAgain) {
    Trail trail;
    trail.go(step("a"));
    trail.go(step("b"));
    EXPECT_EQ(trail.back()->place, step("a"));
    EXPECT_EQ(trail.forward()->place, step("b"));
}

TEST(Trail, RemembersHowFarAPlaceWasRead) {
    Trail trail;
    trail.go(step("a"));
    trail.setScroll(400);
    trail.go(step("b"));
    EXPECT_EQ(trail.back()->scroll, 400);
}

TEST(Trail, RemembersWhatAPageShowed) {
    Trail trail;
    trail.go({Place::View::BookmarkList, {}});
    trail.setState(QStringLiteral("sort=title"));
    trail.go(step("b"));
    EXPECT_EQ(trail.back()->place.state, QStringLiteral("sort=title"));
}

TEST(Trail, ForgetsWhatWasForwardWhenOneGoesElsewhere) {
    Trail trail;
    trail.go(step("a"));
    trail.go(step("b"));
    trail.back();
    trail.go(step("c"));
    EXPECT_FALSE(trail.canGoForward());
    EXPECT_EQ(trail.back()->place, step("a"));
}

TEST(Trail, JumpsToAnyOfItsStepsAndKeepsTheOthers) {
    Trail trail;
    trail.go(step("a"));
    trail.setScroll(400);
    trail.go(step("b"));
    trail.go(step("c"));
    EXPECT_EQ(trail.jump(0)->scroll, 400);
    EXPECT_EQ(trail.forward()->place, step("b"));
    EXPECT_EQ(trail.steps().size(), 3U);
}

TEST(Trail, StaysWhereItIsWhenThereIsNoSuchStep) {
    Trail trail;
    trail.go(step("a"));
    EXPECT_EQ(trail.jump(1), std::nullopt);
    EXPECT_EQ(trail.current()->place, step("a"));
}

TEST(Trail, TakesTheSamePlaceTwiceForOneStep) {
    Trail trail;
    trail.go(step("a"));
    trail.go(step("a"));
    EXPECT_FALSE(trail.canGoBack());
}

/// One step a number, from 0.
Trail trailOf(std::size_t steps) {
    Trail trail;
    for (std::size_t number = 0; number < steps; ++number)
        trail.go(step(std::to_string(number).c_str()));
    return trail;
}

TEST(Trail, ForgetsItsOldestPlacesWhenItIsLong) {
    const Trail trail = trailOf(Trail::mostSteps + 2);
    EXPECT_EQ(trail.steps().size(), Trail::mostSteps);
    EXPECT_EQ(trail.steps().front().place, step("2"));
}

TEST(Trail, IsStillAtItsNewestPlaceWhenTheOldestIsForgotten) {
    const Trail trail = trailOf(Trail::mostSteps + 1);
    EXPECT_EQ(trail.current()->place, step(std::to_string(Trail::mostSteps).c_str()));
    EXPECT_FALSE(trail.canGoForward());
}

TEST(Trail, HasNothingBehindItsFirstPlace) {
    Trail trail;
    EXPECT_FALSE(trail.back());
}

TEST(Trail, KeepsTheBookmarksAsAStepOfTheirOwn) {
    Trail trail;
    trail.go(step("a"));
    trail.go({Place::View::BookmarkList, {}});
    EXPECT_EQ(trail.back()->place, step("a"));
    EXPECT_EQ(trail.forward()->place.view, Place::View::BookmarkList);
}

TEST(Trail, IsNowhereBeforeItsFirstPlace) {
    EXPECT_FALSE(Trail().current());
}

}  // namespace
}  // namespace carrel::desktop
