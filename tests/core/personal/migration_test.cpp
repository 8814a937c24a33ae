// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// One golden file for each schema that was ever shipped: what a reader made with it is still there.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/personal/schema.h"
#include "core/personal/store.h"
#include "core/sql/database.h"
#include "tests/core/temporary_folder.h"

namespace carrel::personal {
namespace {

Time now() {
    return Time(std::chrono::hours(48));
}

class MigrationTest : public testing::Test {
protected:
    explicit MigrationTest(const std::string& golden = "schema-1.db") {
        std::filesystem::copy_file(CARREL_FIXTURES "/personal/" + golden, file_);
        std::filesystem::permissions(file_, std::filesystem::perms::owner_write,
                                     std::filesystem::perm_options::add);
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "personal.db";
};

TEST_F(MigrationTest, KeepsBookmarksAndVisitsOfSchema1) {
    Store store(file_, now);
    const std::vector<Bookmark> bookmarks = store.bookmarks();
    ASSERT_EQ(bookmarks.size(), 2U);
    EXPECT_EQ(bookmarks.front().what.article, (library::ArticleKey{"cto-handbook", "netflix-cloud"}));
    EXPECT_EQ(bookmarks.back().what.section, "what-happened");
    EXPECT_EQ(bookmarks.back().added, Time(std::chrono::milliseconds(86'401'000)));
    ASSERT_EQ(store.recentVisits(9).size(), 1U);
    EXPECT_EQ(store.recentVisits(9).front().title, "The patch that waited");
}

TEST_F(MigrationTest, BringsSchema1ToTheNewest) {
    { const Store store(file_, now); }
    EXPECT_EQ(sql::Database(file_, sql::Access::ReadOnly).userVersion(),
              static_cast<int>(schemaSteps.size()));
}

TEST_F(MigrationTest, PutsACopyOfSchema1AmongTheBackups) {
    { const Store store(file_, now); }
    const std::vector<Backup> backups = backupsOf(file_);
    ASSERT_FALSE(backups.empty());
    EXPECT_EQ(backups.back().schema, 1);
    sql::Database copy(backups.back().path, sql::Access::ReadOnly);
    EXPECT_EQ(copy.userVersion(), 1);
}

TEST_F(MigrationTest, LetsLinksOfTheReadersOwnBeMade) {
    Store store(file_, now);
    store.add(PersonalLinkDraft{
        {"cto-handbook", "equifax"}, "", {"Struts", "", "", {4, 10}}, {"notes", "struts"}, ""});
    EXPECT_EQ(store.personalLinks().size(), 1U);
}

TEST_F(MigrationTest, LeavesTheBookmarksOfSchema1Unfiled) {
    Store store(file_, now);
    EXPECT_FALSE(store.bookmarks().front().what.folder);
    EXPECT_EQ(store.bookmarks().back().what.target, BookmarkTarget::Section);
    EXPECT_LT(store.bookmarks().back().position, store.bookmarks().front().position);
}

class Schema2Test : public MigrationTest {
protected:
    Schema2Test() : MigrationTest("schema-2.db") {}
};

TEST_F(Schema2Test, KeepsBookmarksVisitsAndLinks) {
    Store store(file_, now);
    EXPECT_EQ(store.bookmarks().size(), 2U);
    EXPECT_EQ(store.visits().size(), 1U);
    ASSERT_EQ(store.personalLinks().size(), 1U);
    EXPECT_EQ(store.personalLinks().front().what.quotation.exact, "Struts");
    EXPECT_EQ(store.personalLinks().front().what.to.slug, "struts");
}

TEST_F(Schema2Test, CanBeUndoneFromThenOn) {
    Store store(file_, now);
    store.remove(store.bookmarks().front().id);
    store.undo();
    EXPECT_EQ(store.bookmarks().size(), 2U);
}

class Schema3Test : public MigrationTest {
protected:
    Schema3Test() : MigrationTest("schema-3.db") {}
};

TEST_F(Schema3Test, KeepsEachKindOfBookmarkWithWhatBelongsToIt) {
    Store store(file_, now);
    const std::vector<Bookmark> bookmarks = store.bookmarks();
    std::vector<std::string> targets;
    for (const Bookmark& bookmark : bookmarks)
        targets.emplace_back(nameOf(bookmark.what.target));
    EXPECT_THAT(targets,
                testing::UnorderedElementsAre("article", "section", "passage", "search", "comparison"));
    const auto whole = store.findBookmark({"cto-handbook", "equifax"}, "");
    ASSERT_TRUE(whole);
    EXPECT_THAT(whole->what.tags, testing::ElementsAre("board", "security"));
    EXPECT_EQ(whole->what.note, "Use in *Q3*.");
    EXPECT_EQ(whole->what.colour, Colour::Purple);
}

TEST_F(Schema3Test, KeepsFoldersInFolders) {
    Store store(file_, now);
    const std::vector<Folder> folders = store.folders();
    ASSERT_EQ(folders.size(), 2U);
    EXPECT_EQ(folders.back().name, "Q3");
    EXPECT_EQ(folders.back().parent, folders.front().id);
}

TEST_F(Schema3Test, KeepsHighlightsNotesLinksAndSearches) {
    Store store(file_, now);
    ASSERT_EQ(store.highlights().size(), 1U);
    EXPECT_EQ(store.highlights().front().what.comment, "Ask who owns ours.");
    EXPECT_EQ(store.findNote({"cto-handbook", "equifax"})->text, "Three points.");
    EXPECT_EQ(store.personalLinks().front().what.to.slug, "struts");
    EXPECT_EQ(store.savedSearches().front().query, "breach patch");
}

TEST_F(Schema3Test, KeepsWhatWasReadAndHowFar) {
    Store store(file_, now);
    EXPECT_EQ(store.visits().size(), 1U);
    EXPECT_EQ(store.readMarks().size(), 1U);
    EXPECT_EQ(store.findPosition({"cto-handbook", "equifax"})->position, 120U);
}

TEST_F(Schema3Test, StillUndoesWhatWasDoneBefore) {
    Store store(file_, now);
    ASSERT_TRUE(store.undo());
    EXPECT_TRUE(store.bookmarks().empty());
}

}  // namespace
}  // namespace carrel::personal
