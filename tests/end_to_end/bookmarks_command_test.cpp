// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/personal/store.h"
#include "tests/end_to_end/cli.h"

namespace carrel {
namespace {

using testing::HasSubstr;

class BookmarksCommandTest : public test::Cli {
protected:
    BookmarksCommandTest() {
        personal::Store store(folder_.path() / "mine.db", [] { return Time(std::chrono::hours(24)); });
        personal::BookmarkDraft draft{{"cto-handbook", "equifax"}, "", "The patch that waited", "case-study"};
        draft.folder = store.addFolder("Board pack", {}).id;
        draft.tags = {"security"};
        store.add(draft);
    }

    [[nodiscard]] Outcome bookmarks(const std::string& arguments, const std::string& file = "mine.db") const {
        return run("bookmarks --file " + path(file) + " " + arguments);
    }
};

TEST_F(BookmarksCommandTest, ListsThemWithFolderAndTags) {
    const Outcome listed = bookmarks("list");
    EXPECT_EQ(listed.code, 0);
    EXPECT_EQ(listed.out, "The patch that waited (carrel://cto-handbook/equifax) in Board pack #security\n");
}

TEST_F(BookmarksCommandTest, SaysBeforeTheFirstStartOfTheWindowThatThereAreNone) {
    const Outcome listed = run("bookmarks list", "XDG_DATA_HOME=" + path("new") + " ");
    EXPECT_EQ(listed.code, 1);
    EXPECT_EQ(listed.messages, "there are no bookmarks yet\n");
    EXPECT_FALSE(std::filesystem::exists(folder_.path() / "new"));
}

TEST_F(BookmarksCommandTest, SaysThatAFileThatWasNamedIsNotThere) {
    const Outcome listed = bookmarks("list", "nowhere.db");
    EXPECT_EQ(listed.code, 2);
    EXPECT_THAT(listed.messages, HasSubstr("nowhere.db"));
}

TEST_F(BookmarksCommandTest, TakesALostFileForNoNewOne) {
    const std::string here = "XDG_DATA_HOME=" + path("new") + " ";
    ASSERT_EQ(run("bookmarks backup", here).code, 0);
    ASSERT_TRUE(std::filesystem::remove(folder_.path() / "new" / "carrel" / "personal.db"));
    EXPECT_EQ(run("bookmarks list", here).code, 2);
}

TEST_F(BookmarksCommandTest, ExportsAndImportsThemTheSame) {
    EXPECT_EQ(bookmarks("export " + path("all.json")).code, 0);
    const Outcome imported = bookmarks("import " + path("all.json"), "other.db");
    EXPECT_EQ(imported.code, 0);
    EXPECT_THAT(imported.out, HasSubstr("bookmarks: 1 added, 0 completed, 0 known"));
    EXPECT_EQ(bookmarks("list", "other.db").out, bookmarks("list").out);
}

TEST_F(BookmarksCommandTest, SaysWhatAnImportWouldDo) {
    EXPECT_EQ(bookmarks("export " + path("all.json")).code, 0);
    EXPECT_THAT(bookmarks("import --dry-run " + path("all.json"), "other.db").out, HasSubstr("1 added"));
    EXPECT_EQ(bookmarks("list", "other.db").code, 1);
}

TEST_F(BookmarksCommandTest, WritesAPageForEachFolder) {
    EXPECT_EQ(bookmarks("export --format markdown " + path("pages")).code, 0);
    EXPECT_THAT(test::bytesOf(folder_.path() / "pages" / "Board pack.md"),
                HasSubstr("The patch that waited"));
}

TEST_F(BookmarksCommandTest, WritesWhatBrowsersReadAndReadsIt) {
    EXPECT_EQ(bookmarks("export --format html " + path("all.html")).code, 0);
    EXPECT_THAT(bookmarks("import " + path("all.html")).out, HasSubstr("1 known"));
}

TEST_F(BookmarksCommandTest, PutsKeyFactsWithTheirSourcesInATable) {
    const Outcome table = bookmarks("export --format csv --library '" CARREL_LIBRARY "' -");
    EXPECT_EQ(table.code, 0);
    EXPECT_THAT(table.out, HasSubstr("carrel://cto-handbook/equifax"));
    EXPECT_THAT(table.out, HasSubstr("https://"));
}

TEST_F(BookmarksCommandTest, RefusesWhatIsNoExport) {
    folder_.write("other.json", "{\"format\": \"something\"}");
    const Outcome refused = bookmarks("import " + path("other.json"));
    EXPECT_EQ(refused.code, 2);
    EXPECT_THAT(refused.messages, HasSubstr("no export of Carrel"));
}

TEST_F(BookmarksCommandTest, BacksUpAndRestores) {
    EXPECT_EQ(bookmarks("backup").code, 0);
    folder_.write("mine.db", "damaged");
    std::filesystem::remove(folder_.path() / "mine.db-wal");
    EXPECT_EQ(bookmarks("list").code, 2);
    EXPECT_THAT(bookmarks("restore").messages, HasSubstr("what was there is kept"));
    EXPECT_THAT(bookmarks("list").out, HasSubstr("The patch that waited"));
}

}  // namespace
}  // namespace carrel
