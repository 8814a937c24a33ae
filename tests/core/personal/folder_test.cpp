// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "tests/core/personal/opened_store.h"

namespace carrel::personal {
namespace {

using testing::ElementsAre;

class FoldersTest : public test::StoreFixture {
protected:
    BookmarkId bookmark(const std::string& slug, std::optional<FolderId> folder = {}) {
        BookmarkDraft draft{{"handbook", slug}, "", slug, "term"};
        draft.folder = folder;
        return store_->add(draft).id;
    }

    std::vector<std::string> namesIn(std::optional<FolderId> parent) {
        std::vector<std::string> names;
        for (const Folder& folder : store_->folders())
            if (folder.parent == parent) names.push_back(folder.name);
        return names;
    }

    /// Their slugs in hand order.
    std::vector<std::string> bookmarksIn(std::optional<FolderId> folder) {
        std::vector<Bookmark> found;
        for (const Bookmark& one : store_->bookmarks())
            if (one.what.folder == folder) found.push_back(one);
        std::sort(found.begin(), found.end(),
                  [](const Bookmark& left, const Bookmark& right) { return left.position < right.position; });
        std::vector<std::string> slugs;
        for (const Bookmark& one : found)
            slugs.push_back(one.what.article.slug);
        return slugs;
    }
};

TEST_F(FoldersTest, LieInEachOther) {
    const FolderId talks = store_->addFolder("Talks", {}).id;
    store_->addFolder("2026", talks);
    reopen();
    EXPECT_THAT(namesIn({}), ElementsAre("Talks"));
    EXPECT_THAT(namesIn(talks), ElementsAre("2026"));
}

TEST_F(FoldersTest, StandInTheOrderOfTheHand) {
    const FolderId first = store_->addFolder("First", {}).id;
    store_->addFolder("Second", {});
    const FolderId third = store_->addFolder("Third", {}).id;
    EXPECT_TRUE(store_->moveFolder(third, {}, first).ok());
    EXPECT_THAT(namesIn({}), ElementsAre("Third", "First", "Second"));
}

TEST_F(FoldersTest, NeverComeToLieInThemselves) {
    const FolderId talks = store_->addFolder("Talks", {}).id;
    const FolderId below = store_->addFolder("2026", talks).id;
    EXPECT_FALSE(store_->moveFolder(talks, below).ok());
    EXPECT_FALSE(store_->moveFolder(talks, talks).ok());
}

TEST_F(FoldersTest, LeaveWhatIsInThemToTheirParentWhenTheyGo) {
    const FolderId talks = store_->addFolder("Talks", {}).id;
    const FolderId year = store_->addFolder("2026", talks).id;
    store_->addFolder("Spring", year);
    bookmark("equifax", year);
    store_->removeFolder(year);
    EXPECT_THAT(bookmarksIn(talks), ElementsAre("equifax"));
    EXPECT_THAT(namesIn(talks), ElementsAre("Spring"));
    store_->undo();
    EXPECT_THAT(bookmarksIn(year), ElementsAre("equifax"));
}

TEST_F(FoldersTest, KeepBookmarksInTheOrderOfTheHand) {
    const BookmarkId a = bookmark("a");
    bookmark("b");
    const BookmarkId c = bookmark("c");
    store_->move({c}, {}, a);
    EXPECT_THAT(bookmarksIn({}), ElementsAre("c", "a", "b"));
}

TEST_F(FoldersTest, MakeRoomHoweverOftenSomethingIsPutAtOnePlace) {
    const BookmarkId last = bookmark("last");
    const BookmarkId a = bookmark("a");
    const BookmarkId b = bookmark("b");
    for (int round = 0; round < 60; ++round) {
        store_->move({a}, {}, last);
        store_->move({b}, {}, last);
    }
    EXPECT_THAT(bookmarksIn({}), ElementsAre("a", "b", "last"));
}

TEST_F(FoldersTest, TakeSeveralBookmarksAtOnceInTheirOrder) {
    const FolderId talks = store_->addFolder("Talks", {}).id;
    bookmark("x", talks);
    const BookmarkId a = bookmark("a");
    const BookmarkId b = bookmark("b");
    store_->move({b, a}, talks);
    EXPECT_THAT(bookmarksIn(talks), ElementsAre("x", "b", "a"));
    EXPECT_TRUE(bookmarksIn({}).empty());
}

}  // namespace
}  // namespace carrel::personal
