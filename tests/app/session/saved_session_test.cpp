// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/session/saved_session.h"

#include <gtest/gtest.h>

namespace carrel::desktop {
namespace {

Trail::Step step(const std::string& slug, std::optional<int> scroll = {}, Trail::Selection selection = {}) {
    return {{Place::View::Article, {{"handbook", slug}, "part"}}, scroll, selection};
}

SavedSession twoTabs() {
    SavedSession session;
    session.tabs = {{Trail({step("a", 120), step("b", 0, {3, 9})}, 1), true},
                    {Trail({{{Place::View::BookmarkList, {}}}}, 0), false}};
    session.current = 1;
    session.size = {900, 700};
    session.maximized = true;
    session.zoom = 150;
    session.sidebar = {250, false};
    session.context = {300, true};
    return session;
}

TEST(SavedSession, ComesBackFromItsJson) {
    EXPECT_EQ(savedSession(toJson(twoTabs())), twoTabs());
}

TEST(SavedSession, IsEmptyWhenTheFileIsDamaged) {
    const QByteArray json = toJson(twoTabs());
    for (const QByteArray& damaged :
         {QByteArray(), QByteArray("[]"), QByteArray("\0\1", 2), json.left(json.size() / 2)})
        EXPECT_EQ(savedSession(damaged), SavedSession()) << damaged.toStdString();
}

TEST(SavedSession, LeavesOutWhatIsNoPlace) {
    const SavedSession session = savedSession(
        R"({"format": 1, "current": 5, "tabs": [{"steps": [{"place": "https://example.org"}]}, 7,
            {"steps": [{"place": "carrel://handbook/a", "scroll": -4}], "current": -1}]})");
    ASSERT_EQ(session.tabs.size(), 1U);
    EXPECT_EQ(session.tabs[0].trail.current()->place.address.article.slug, "a");
    EXPECT_EQ(session.tabs[0].trail.current()->scroll, 0);
    EXPECT_EQ(session.current, 0U);
}

TEST(SavedSession, IsEmptyWhenTheFileIsOfANewerFormat) {
    EXPECT_EQ(savedSession(R"({"format": 2, "width": 900, "height": 700})"), SavedSession());
}

TEST(SavedSession, KeepsOfALongTrailWhatIsNearThePlaceWhereItIs) {
    std::vector<Trail::Step> steps;
    for (int number = 0; number < 100; ++number)
        steps.push_back(step("article-" + std::to_string(number)));
    SavedSession session;
    session.tabs = {{Trail(steps, 50), false}};
    const Trail trail = savedSession(toJson(session)).tabs.at(0).trail;
    EXPECT_EQ(trail.current(), steps[50]);
    EXPECT_EQ(trail.steps().size(), 41U);
}

}  // namespace
}  // namespace carrel::desktop
