// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/exchange/html_bookmarks.h"

#include <gmock/gmock.h>

#include "tests/core/personal/opened_store.h"
#include "tests/core/personal/random_changes.h"

namespace carrel::personal {
namespace {

using testing::ElementsAre;

const Time today(std::chrono::hours(24 * 9));

class HtmlBookmarksTest : public test::StoreFixture {};

TEST_F(HtmlBookmarksTest, BringBackWhatTheFormatHolds) {
    const FolderId talks = store_->addFolder("Talks <2026> & more", {}).id;
    BookmarkDraft draft{{"handbook", "größe/eins"}, "what-happened", "“Quoted” <b>title</b>", "case-study"};
    draft.folder = store_->addFolder("Spring", talks).id;
    draft.tags = {"board", "security"};
    draft.note = "Two lines\nof \"notes\".";
    store_->add(draft);
    const HtmlBookmarks read = readHtml(toHtml(store_->all()), today);
    ASSERT_EQ(read.data.bookmarks.size(), 1U);
    const BookmarkDraft& what = read.data.bookmarks.front().what;
    EXPECT_EQ(what.article, draft.article);
    EXPECT_EQ(what.section, draft.section);
    EXPECT_EQ(what.title, draft.title);
    EXPECT_EQ(what.note, draft.note);
    EXPECT_THAT(what.tags, ElementsAre("board", "security"));
    ASSERT_EQ(read.data.folders.size(), 2U);
    EXPECT_EQ(read.data.folders[0].name, "Talks <2026> & more");
    EXPECT_EQ(read.data.folders[1].parent, read.data.folders[0].id);
    EXPECT_EQ(what.folder, read.data.folders[1].id);
}

TEST_F(HtmlBookmarksTest, AreTheSameWhenTheyWereImported) {
    test::RandomChanges random(21);
    for (int made = 0; made < 150; ++made)
        random.change(*store_);
    const HtmlBookmarks read = readHtml(toHtml(store_->all()), today);
    const test::TemporaryFolder elsewhere;
    Store other(elsewhere.path() / "personal.db", test::tickingClock());
    other.merge(read.data);
    EXPECT_EQ(readHtml(toHtml(other.all()), today).data.folders.size(), read.data.folders.size());
    EXPECT_EQ(other.merge(read.data).bookmarks.added, 0U);
}

TEST(HtmlBookmarks, OfABrowserThatLeadElsewhereAreCounted) {
    const HtmlBookmarks read = readHtml(
        "<DL><p><DT><A HREF=\"https://example.org/\" ADD_DATE=\"1\">Elsewhere</A>\n"
        "<DT><A HREF=\"carrel://handbook/equifax\">Here</A></DL>",
        today);
    EXPECT_EQ(read.foreign, 1U);
    ASSERT_EQ(read.data.bookmarks.size(), 1U);
    EXPECT_EQ(read.data.bookmarks.front().what.title, "Here");
    EXPECT_EQ(read.data.bookmarks.front().added, today);
}

}  // namespace
}  // namespace carrel::personal
