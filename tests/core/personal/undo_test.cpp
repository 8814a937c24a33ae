// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "tests/core/personal/opened_store.h"
#include "tests/core/personal/random_changes.h"

namespace carrel::personal {
namespace {

const BookmarkDraft undoneBookmark{{"cto-handbook", "equifax"}, "", "The patch that waited", "case-study"};

class UndoTest : public test::StoreFixture {};

TEST_F(UndoTest, HasNothingToDoAtFirst) {
    EXPECT_EQ(store_->undo(), std::nullopt);
    EXPECT_EQ(store_->redo(), std::nullopt);
}

TEST_F(UndoTest, SaysWhatItTookBack) {
    store_->add(undoneBookmark);
    const std::optional<Change> undone = store_->undo();
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->kind, ChangeKind::BookmarkAdded);
    EXPECT_EQ(undone->subject, "The patch that waited");
}

TEST_F(UndoTest, GivesARemovedBookmarkItsTagsBack) {
    BookmarkDraft tagged = undoneBookmark;
    tagged.tags = {"board", "security"};
    const BookmarkId id = store_->add(tagged).id;
    store_->remove(id);
    store_->undo();
    EXPECT_THAT(store_->bookmarks().front().what.tags, testing::ElementsAre("board", "security"));
}

TEST_F(UndoTest, GoesOnAfterAReopening) {
    store_->remove(store_->add(undoneBookmark).id);
    reopen();
    store_->undo();
    EXPECT_EQ(store_->bookmarks().size(), 1U);
}

TEST_F(UndoTest, OfOneChangeOfManyBookmarksTakesAllOfThemBack) {
    std::vector<BookmarkId> ids;
    for (const char* slug : {"a", "b", "c"})
        ids.push_back(store_->add(BookmarkDraft{{"handbook", slug}, "", slug, "term"}).id);
    const std::string before = test::contentOf(*store_);
    store_->remove(ids);
    EXPECT_TRUE(store_->bookmarks().empty());
    store_->undo();
    EXPECT_EQ(test::contentOf(*store_), before);
}

TEST_F(UndoTest, CantBeMadeAgainOnceSomethingElseChanged) {
    store_->add(undoneBookmark);
    store_->undo();
    store_->addFolder("Board pack", std::nullopt);
    EXPECT_EQ(store_->redo(), std::nullopt);
}

TEST_F(UndoTest, PassesOverWhatChangedNothing) {
    const BookmarkId id = store_->add(undoneBookmark).id;
    store_->tag({id}, "board", false);
    EXPECT_EQ(store_->undo()->kind, ChangeKind::BookmarkAdded);
}

TEST_F(UndoTest, LeavesVisitsAlone) {
    store_->addVisit(undoneBookmark.article, undoneBookmark.title, undoneBookmark.kind);
    EXPECT_EQ(store_->undo(), std::nullopt);
    EXPECT_EQ(store_->visits().size(), 1U);
}

TEST_F(UndoTest, LeadsBackThroughAnyChangesAndForthAgain) {
    for (std::uint32_t seed = 0; seed < 4; ++seed) {
        test::RandomChanges random(seed);
        std::vector<std::string> states{test::contentOf(*store_)};
        for (int made = 0; made < 60; ++made) {
            random.change(*store_);
            if (std::string now = test::contentOf(*store_); now != states.back())
                states.push_back(std::move(now));
        }
        std::vector<std::string> back{states.back()};
        while (store_->undo())
            if (std::string now = test::contentOf(*store_); now != back.back())
                back.push_back(std::move(now));
        EXPECT_EQ(back.back(), states.front());
        while (store_->redo()) {
        }
        EXPECT_EQ(test::contentOf(*store_), states.back());
        while (store_->undo()) {
        }
    }
}

}  // namespace
}  // namespace carrel::personal
