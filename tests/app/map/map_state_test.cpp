// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/map_state.h"

#include <gtest/gtest.h>

#include "app/desktop/navigation/place.h"

namespace carrel::desktop {
namespace {

MapState full() {
    return {"equifax", 2, {{"term", "guide"}, {":mentions", "warns-about"}}, "ciso", true};
}

TEST(MapState, IsReadAsItWasWritten) {
    EXPECT_EQ(parseMapState(toText(full())), full());
    EXPECT_EQ(parseMapState(toText(MapState())), MapState());
}

TEST(MapState, KeepsSlugsOfAllLetters) {
    MapState state;
    state.centre = "größe & maß/100 %+#?";
    state.at = "a=b";
    EXPECT_EQ(parseMapState(toText(state)), state);
}

TEST(MapState, SurvivesTheAddressOfItsPlace) {
    MapState state = full();
    state.centre = "größe & maß#1";
    const Place place{Place::View::Map, {}, toText(state)};
    const auto back = parsePlace(toText(place));
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(back->view, Place::View::Map);
    EXPECT_EQ(parseMapState(back->state), state);
}

TEST(MapState, LeavesOutWhatIsAsUsual) {
    EXPECT_EQ(toText(MapState()), QString());
    MapState state;
    state.centre = "equifax";
    EXPECT_EQ(toText(state), QStringLiteral("centre=equifax"));
}

TEST(MapState, ReadsOddTextAsFarAsItMakesSense) {
    const MapState state =
        parseMapState(QStringLiteral("steps=99&colour=red&centre=equifax&view=cake&=&&hide=,,term"));
    EXPECT_EQ(state.centre, "equifax");
    EXPECT_EQ(state.steps, 3U);
    EXPECT_FALSE(state.list);
    EXPECT_EQ(state.filter.kinds, std::set<std::string>{"term"});
    EXPECT_EQ(parseMapState(QStringLiteral("steps=-4")).steps, 1U);
    EXPECT_EQ(parseMapState(QStringLiteral("%%%")), MapState());
}

}  // namespace
}  // namespace carrel::desktop
