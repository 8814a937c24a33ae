// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/backup.h"

#include <gmock/gmock.h>

#include "core/sql/database.h"
#include "tests/core/personal/opened_store.h"
#include "tests/core/unprivileged.h"

namespace carrel::personal {
namespace {

const BookmarkDraft keptBookmark{{"cto-handbook", "equifax"}, "", "The patch that waited", "case-study"};

Clock at(int day) {
    return [day] { return Time(std::chrono::hours(24 * day)); };
}

class BackupsTest : public testing::Test {
protected:
    void keepBookmark() { Store(file_, at(1)).add(keptBookmark); }
    [[nodiscard]] OpenError::Reason refusal() const {
        try {
            Store(file_, at(9));
        } catch (const OpenError& error) {
            return error.reason();
        }
        throw std::logic_error("the file was opened");
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "personal.db";
};

TEST_F(BackupsTest, AreNotTakenOnTheFirstDay) {
    keepBookmark();
    EXPECT_TRUE(backupsOf(file_).empty());
}

TEST_F(BackupsTest, AreTakenOnceADay) {
    keepBookmark();
    for (const int day : {2, 2, 3})
        const Store store(file_, at(day));
    EXPECT_EQ(backupsOf(file_).size(), 2U);
}

TEST_F(BackupsTest, AreTakenOfAFileThatStaysOpenToo) {
    Time now(std::chrono::hours(24));
    Store store(file_, [&] { return now; });
    store.add(keptBookmark);
    now += std::chrono::hours(25);
    store.addFolder("Board pack", {});
    EXPECT_EQ(backupsOf(file_).size(), 1U);
}

TEST_F(BackupsTest, AreKeptToTheLastTen) {
    keepBookmark();
    for (int day = 2; day < 16; ++day)
        const Store store(file_, at(day));
    const std::vector<Backup> kept = backupsOf(file_);
    ASSERT_EQ(kept.size(), backupsKept);
    EXPECT_EQ(kept.front().made, Time(std::chrono::hours(24 * 15)));
}

TEST_F(BackupsTest, HoldWhatTheFileHeld) {
    keepBookmark();
    const Backup made = Store(file_, at(2)).backUp();
    Store copy(made.path, at(2));
    EXPECT_EQ(copy.bookmarks().size(), 1U);
}

TEST_F(BackupsTest, DontKeepTheReaderFromGoingOnWhenTheyFail) {
    keepBookmark();
    folder_.write("backups", "a file where the folder should be");
    Store store(file_, at(2));
    EXPECT_THAT(store.backupProblem(), testing::HasSubstr("could not be backed up"));
    EXPECT_EQ(store.bookmarks().size(), 1U);
}

TEST_F(BackupsTest, AreRestoredAndWhatWasThereIsKept) {
    keepBookmark();
    {
        Store store(file_, at(2));  // backed up with the bookmark
        store.remove(store.bookmarks().front().id);
    }
    const std::filesystem::path aside = restoreBackup(file_, {}, at(3)());
    EXPECT_EQ(Store(file_, at(3)).bookmarks().size(), 1U);
    EXPECT_TRUE(Store(aside, at(3)).bookmarks().empty());
}

TEST_F(BackupsTest, AreNotRestoredWhileTheFileIsInUse) {
    keepBookmark();
    Store store(file_, at(2));
    EXPECT_THROW(restoreBackup(file_, {}, at(3)()), OpenError);
    EXPECT_EQ(store.bookmarks().size(), 1U);
}

TEST_F(BackupsTest, ThatAreDamagedArePassedOver) {
    keepBookmark();
    { const Store store(file_, at(2)); }
    { const Store store(file_, at(3)); }
    folder_.write("backups/" + backupsOf(file_).front().path.filename().string(), std::string(9000, 'x'));
    folder_.write("personal.db", "damaged, too");
    std::filesystem::remove(file_.string() + "-wal");
    restoreBackup(file_, {}, at(4)());
    EXPECT_EQ(Store(file_, at(4)).bookmarks().size(), 1U);
}

TEST_F(BackupsTest, TellAnEmptyFileFromANewOne) {
    keepBookmark();
    { const Store store(file_, at(2)); }
    folder_.write("personal.db", "");
    EXPECT_EQ(refusal(), OpenError::Reason::Damaged);
    std::filesystem::remove(file_);
    EXPECT_EQ(refusal(), OpenError::Reason::Damaged);
}

class ReadOnlyStoreTest : public BackupsTest {};

TEST_F(ReadOnlyStoreTest, IsWhatASecondInstanceGets) {
    Store first(file_, at(1));
    first.add(keptBookmark);
    EXPECT_EQ(refusal(), OpenError::Reason::InUse);
    const auto second = Store::openAsPossible(file_, at(1));
    EXPECT_THAT(second->readOnlyBecause(), testing::HasSubstr("in use by another Carrel"));
    EXPECT_EQ(second->bookmarks().size(), 1U);
    EXPECT_THROW(second->remove(second->bookmarks().front().id), ReadOnlyError);
    EXPECT_THROW(second->undo(), ReadOnlyError);
    EXPECT_EQ(first.bookmarks().size(), 1U);
}

TEST_F(ReadOnlyStoreTest, ShowsAFileOfANewerCarrelAndLeavesItAsItIs) {
    keepBookmark();
    sql::Database(file_, sql::Access::ReadWrite)
        .run("PRAGMA journal_mode = DELETE; PRAGMA user_version = 99");
    const std::string before = test::bytesOf(file_);
    const auto store = Store::openAsPossible(file_, at(2));
    EXPECT_THAT(store->readOnlyBecause(), testing::HasSubstr("newer Carrel"));
    EXPECT_EQ(store->bookmarks().size(), 1U);
    EXPECT_THROW(store->addFolder("Board pack", {}), ReadOnlyError);
    EXPECT_EQ(test::bytesOf(file_), before);
}

TEST_F(ReadOnlyStoreTest, IsNoStoreWhereANewerCarrelHasOtherTables) {
    keepBookmark();
    sql::Database(file_, sql::Access::ReadWrite).run("DROP TABLE note; PRAGMA user_version = 99");
    EXPECT_THROW(Store::openAsPossible(file_, at(2)), OpenError);
}

TEST_F(ReadOnlyStoreTest, ShowsWhatIsInAFolderThatCantBeWritten) {
    keepBookmark();
    namespace fs = std::filesystem;
    for (const auto& entry : fs::directory_iterator(folder_.path()))
        fs::permissions(entry.path(), fs::perms(0444));
    fs::permissions(folder_.path(), fs::perms(0555));
    {
        const test::Unprivileged unprivileged;
        const auto store = Store::openAsPossible(file_, at(2));
        EXPECT_THAT(store->readOnlyBecause(), testing::HasSubstr("can't be written"));
        EXPECT_EQ(store->bookmarks().size(), 1U);
        EXPECT_THROW(store->addFolder("Board pack", {}), ReadOnlyError);
    }
    fs::permissions(folder_.path(), fs::perms::owner_all);
}

}  // namespace
}  // namespace carrel::personal
