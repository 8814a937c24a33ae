// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/trail.h"

#include <gtest/gtest.h>

namespace carrel::desktop {
namespace {

Address place(const char* slug) {
    return {{"handbook", slug}, {}};
}

TEST(Trail, GoesBackToWhereOneWasAndForwardAgain) {
    Trail trail;
    trail.go(place("a"));
    trail.go(place("b"));
    EXPECT_EQ(trail.back()->address, place("a"));
    EXPECT_EQ(trail.forward()->address, place("b"));
}

TEST(Trail, RemembersHowFarAPlaceWasRead) {
    Trail trail;
    trail.go(place("a"));
    trail.setScroll(400);
    trail.go(place("b"));
    EXPECT_EQ(trail.back()->scroll, 400);
}

TEST(Trail, ForgetsWhatWasForwardWhenOneGoesElsewhere) {
    Trail trail;
    trail.go(place("a"));
    trail.go(place("b"));
    trail.back();
    trail.go(place("c"));
    EXPECT_FALSE(trail.canGoForward());
    EXPECT_EQ(trail.back()->address, place("a"));
}

TEST(Trail, TakesTheSamePlaceTwiceForOneStep) {
    Trail trail;
    trail.go(place("a"));
    trail.go(place("a"));
    EXPECT_FALSE(trail.canGoBack());
}

TEST(Trail, HasNothingBehindItsFirstPlace) {
    Trail trail;
    EXPECT_FALSE(trail.back());
}

}  // namespace
}  // namespace carrel::desktop
