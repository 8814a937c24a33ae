// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/temporary_folder.h"

namespace carrel::personal {
namespace {

const BookmarkDraft equifax{{"cto-handbook", "equifax"}, "", "The patch that waited", "case-study"};
const BookmarkDraft netflix{{"cto-handbook", "netflix-cloud"}, "", "Out of the data centre", "case-study"};

/// A clock that goes on by a second with each look.
Clock ticking() {
    return [now = Time(std::chrono::hours(24))]() mutable { return now += std::chrono::seconds(1); };
}

std::vector<std::string> titles(const std::vector<Bookmark>& bookmarks) {
    std::vector<std::string> found;
    for (const Bookmark& bookmark : bookmarks)
        found.push_back(bookmark.what.title);
    return found;
}

class StoreTest : public testing::Test {
protected:
    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "below" / "personal.db";
};

TEST_F(StoreTest, KeepsABookmarkAcrossAReopening) {
    Store(file_, ticking()).add(equifax);
    Store reopened(file_, ticking());
    EXPECT_THAT(titles(reopened.bookmarks()), testing::ElementsAre("The patch that waited"));
}

TEST_F(StoreTest, ListsTheNewestBookmarkFirst) {
    Store store(file_, ticking());
    store.add(equifax);
    store.add(netflix);
    EXPECT_THAT(titles(store.bookmarks()),
                testing::ElementsAre("Out of the data centre", "The patch that waited"));
}

TEST_F(StoreTest, HasOneBookmarkForAnArticleHoweverOftenItIsAdded) {
    Store store(file_, ticking());
    const Bookmark first = store.add(equifax);
    EXPECT_EQ(store.add(equifax).id, first.id);
    EXPECT_EQ(store.bookmarks().size(), 1U);
}

TEST_F(StoreTest, KeepsASectionApartFromItsArticle) {
    Store store(file_, ticking());
    BookmarkDraft section = equifax;
    section.section = "what-happened";
    store.add(equifax);
    store.add(section);
    EXPECT_EQ(store.bookmarks().size(), 2U);
}

TEST_F(StoreTest, GivesBackWhatItRemoved) {
    Store store(file_, ticking());
    const Bookmark added = store.add(equifax);
    const std::optional<Bookmark> removed = store.remove(added.id);
    ASSERT_TRUE(removed);
    EXPECT_EQ(removed->what.title, "The patch that waited");
    EXPECT_TRUE(store.bookmarks().empty());
}

TEST_F(StoreTest, RestoresARemovedBookmarkWithItsIdAndTime) {
    Store store(file_, ticking());
    const Bookmark added = store.add(equifax);
    store.add(netflix);
    store.remove(added.id);
    store.undo();
    EXPECT_EQ(store.findBookmark(equifax.article, "")->id, added.id);
    EXPECT_EQ(store.bookmarks().back().added, added.added);
}

TEST_F(StoreTest, RemovesNothingTwice) {
    Store store(file_, ticking());
    const Bookmark added = store.add(equifax);
    store.remove(added.id);
    EXPECT_EQ(store.remove(added.id), std::nullopt);
}

TEST_F(StoreTest, NeverGivesTheIdOfARemovedBookmarkToAnother) {
    Store store(file_, ticking());
    const Bookmark removed = store.add(equifax);
    store.remove(removed.id);
    EXPECT_NE(store.add(netflix).id, removed.id);
}

TEST_F(StoreTest, KeepsOddTextAsItIs) {
    BookmarkDraft odd = equifax;
    odd.title = "'); DROP TABLE bookmark; -- \xF0\x9F\x98\x80";
    Store store(file_, ticking());
    store.add(odd);
    EXPECT_THAT(titles(store.bookmarks()), testing::ElementsAre(odd.title));
}

TEST_F(StoreTest, ListsEachVisitedArticleOnceByItsLastVisit) {
    Store store(file_, ticking());
    store.addVisit(equifax.article, equifax.title, equifax.kind);
    store.addVisit(netflix.article, netflix.title, netflix.kind);
    store.addVisit(equifax.article, equifax.title, equifax.kind);
    const std::vector<Visit> visits = store.recentVisits(10);
    ASSERT_EQ(visits.size(), 2U);
    EXPECT_EQ(visits.front().article.slug, "equifax");
}

TEST_F(StoreTest, ListsEachVisitOfAnArticle) {
    Store store(file_, ticking());
    store.addVisit(equifax.article, equifax.title, equifax.kind);
    store.addVisit(netflix.article, netflix.title, netflix.kind);
    store.addVisit(equifax.article, equifax.title, equifax.kind);
    std::vector<std::string> slugs;
    for (const Visit& visit : store.visits())
        slugs.push_back(visit.article.slug);
    EXPECT_THAT(slugs, testing::ElementsAre("equifax", "netflix-cloud", "equifax"));
}

TEST_F(StoreTest, PutsBackTheVisitsThatWereCleared) {
    Store store(file_, ticking());
    store.addVisit(equifax.article, equifax.title, equifax.kind);
    store.addVisit(netflix.article, netflix.title, netflix.kind);
    const Time first = store.visits().back().at;
    store.clearVisits();
    EXPECT_TRUE(store.visits().empty());
    store.undo();
    ASSERT_EQ(store.visits().size(), 2U);
    EXPECT_EQ(store.visits().back().at, first);
    EXPECT_EQ(store.recentVisits(1).front().article.slug, "netflix-cloud");
}

}  // namespace
}  // namespace carrel::personal
