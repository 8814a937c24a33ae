// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "core/personal/exchange/json_import.h"
#include "tests/core/personal/opened_store.h"
#include "tests/core/personal/random_changes.h"

namespace carrel::personal {
namespace {

using testing::HasSubstr;

std::string refusalOf(const std::string& json) {
    const Result<PersonalData> read = readJson(json, "mine.json");
    return read ? "read" : describe(read.problem());
}

/// A file with one bookmark, some of whose text is another.
std::string withBookmark(const std::string& fields) {
    return R"({"format": "carrel-personal", "version": 1, "bookmarks": [{)" + fields + "}]}";
}

class JsonTest : public test::StoreFixture {};

TEST_F(JsonTest, BringsEverythingBackAfterItWasWiped) {
    for (std::uint32_t seed = 10; seed < 16; ++seed) {
        test::RandomChanges random(seed);
        for (int made = 0; made < 120; ++made)
            random.change(*store_);
        store_->addVisit({"handbook", "equifax"}, random.text(), "case-study");
        store_->setPosition({"handbook", "equifax"}, 77);
        const std::string exported = test::contentOf(*store_);
        const test::TemporaryFolder elsewhere;
        Store empty(elsewhere.path() / "personal.db", test::tickingClock());
        const Result<PersonalData> read = readJson(exported, "mine.json");
        ASSERT_TRUE(read.ok()) << describe(read.problem());
        empty.merge(*read);
        EXPECT_EQ(test::contentOf(empty), exported);
    }
}

TEST_F(JsonTest, AddsNothingWhenItIsImportedTwice) {
    test::RandomChanges random(3);
    for (int made = 0; made < 100; ++made)
        random.change(*store_);
    const std::string exported = test::contentOf(*store_);
    const MergeReport report = store_->merge(*readJson(exported, "mine.json"));
    EXPECT_EQ(test::contentOf(*store_), exported);
    EXPECT_EQ(report.bookmarks.added + report.highlights.added + report.folders.added, 0U);
    EXPECT_EQ(report.bookmarks.known, store_->bookmarks().size());
}

TEST_F(JsonTest, SaysBeforehandWhatItWouldDo) {
    const Result<PersonalData> read = readJson(
        withBookmark(
            R"("target": "article", "library": "l", "slug": "s", "added": "2026-11-28T09:41:00.000Z")"),
        "mine.json");
    EXPECT_EQ(store_->tryMerge(*read).bookmarks.added, 1U);
    EXPECT_TRUE(store_->bookmarks().empty());
}

TEST_F(JsonTest, IsOneChangeThatCanBeUndone) {
    store_->add(BookmarkDraft{{"handbook", "mine"}, "", "Mine", ""});
    const std::string before = test::contentOf(*store_);
    store_->merge(*readJson(
        withBookmark(
            R"("target": "article", "library": "l", "slug": "s", "added": "2026-11-28T09:41:00.000Z")"),
        "mine.json"));
    EXPECT_EQ(store_->bookmarks().size(), 2U);
    store_->undo();
    EXPECT_EQ(test::contentOf(*store_), before);
}

TEST_F(JsonTest, PutsNotesAndTagsOfTheSamePlaceTogether) {
    BookmarkDraft mine{{"l", "s"}, "", "Mine", ""};
    mine.tags = {"board"};
    mine.note = "My words.";
    store_->add(mine);
    store_->merge(
        *readJson(withBookmark(R"("target": "article", "library": "l", "slug": "s", "note": "Theirs.",
        "tags": ["talk"], "added": "2026-11-28T09:41:00.000Z")"),
                  "mine.json"));
    const Bookmark both = store_->bookmarks().front();
    EXPECT_EQ(both.what.note, "My words.\n\nTheirs.");
    EXPECT_THAT(both.what.tags, testing::ElementsAre("board", "talk"));
}

TEST(JsonImport, SaysWhatIsWrongAndWhere) {
    EXPECT_THAT(refusalOf("{\"format\": "), HasSubstr("mine.json: is no JSON"));
    EXPECT_THAT(refusalOf("[]"), HasSubstr("the file is no object"));
    EXPECT_THAT(refusalOf("{}"), HasSubstr("is no export of Carrel"));
    EXPECT_THAT(refusalOf(R"({"format": "carrel-personal", "version": 2})"), HasSubstr("version 2"));
    EXPECT_THAT(refusalOf(withBookmark(R"("target": "moon")")), HasSubstr("bookmarks[0].target"));
    EXPECT_THAT(refusalOf(withBookmark(R"("target": "article", "library": "l")")),
                HasSubstr("bookmarks[0].slug is missing"));
    EXPECT_THAT(
        refusalOf(withBookmark(R"("target": "article", "library": "l", "slug": "s", "added": "now")")),
        HasSubstr("bookmarks[0].added"));
    EXPECT_THAT(refusalOf(withBookmark(R"("target": "article", "library": "l", "slug": "s", "folder": 4,
        "added": "2026-11-28T09:41:00.000Z")")),
                HasSubstr("a folder that isn't there"));
}

}  // namespace
}  // namespace carrel::personal
