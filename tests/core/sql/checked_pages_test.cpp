// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "core/sql/database.h"
#include "core/sql/error.h"
#include "core/sql/statement.h"
#include "core/sql/transaction.h"
#include "tests/core/flip.h"
#include "tests/core/sql/stamped.h"
#include "tests/core/temporary_folder.h"

namespace carrel::sql {
namespace {

using testing::HasSubstr;

constexpr std::size_t pageSize = 512;
constexpr int rowsMade = 40;

/// The text of a row; some are longer than a page.
std::string textOf(int row) {
    return std::string(static_cast<std::size_t>(row) * 41, static_cast<char>('a' + row % 26));
}

/// A database of pages that carry checksums.
class CheckedPages : public testing::Test {
protected:
    CheckedPages() {
        Database database(file_, Access::Create, Pages::Checked);
        database.run("PRAGMA page_size = 512");
        database.run("CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT");
        Transaction all(database);
        Statement row(database, "INSERT INTO t (id, text) VALUES (?, ?)");
        for (int id = 0; id < rowsMade; ++id)
            row.run(id, textOf(id));
        all.commit();
    }

    [[nodiscard]] Database opened() const { return {file_, Access::Immutable, Pages::Checked}; }

    [[nodiscard]] std::string bytes() const { return test::bytesOf(file_); }
    void write(const std::string& bytes) const { static_cast<void>(folder_.write("t.db", bytes)); }

    void flip(std::size_t at) const { test::flip(file_, at, 2); }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "t.db";
};

void expectTexts(Database& database) {
    int id = 0;
    Statement all(database, "SELECT text FROM t ORDER BY id");
    all.bind();
    for (; all.step(); ++id)
        EXPECT_EQ(std::get<0>(all.row<std::string>()), textOf(id));
    EXPECT_EQ(id, rowsMade);
}

/// What is wrong with it as it is opened and all of it is read; absent: nothing.
std::optional<Error> errorOf(const std::filesystem::path& file) {
    try {
        Database database(file, Access::Immutable, Pages::Checked);
        expectTexts(database);
        EXPECT_FALSE(database.metDamage());
        return std::nullopt;
    } catch (const Error& error) {
        return error;
    }
}

TEST_F(CheckedPages, HoldWhatWasWritten) {
    EXPECT_FALSE(errorOf(file_));
    EXPECT_EQ(test::stamped(bytes()), bytes());
}

TEST_F(CheckedPages, AreDamagedWhicheverByteChanged) {
    const std::size_t size = std::filesystem::file_size(file_);
    for (std::size_t at = 0; at < size; at += 7) {
        flip(at);
        const auto error = errorOf(file_);
        ASSERT_TRUE(error) << at;
        EXPECT_TRUE(error->damaged()) << at;
        flip(at);
    }
}

TEST_F(CheckedPages, SayWhereTheDamageIs) {
    flip(3 * pageSize + 7);
    const auto error = errorOf(file_);
    ASSERT_TRUE(error);
    EXPECT_THAT(error->what(), HasSubstr("bytes 1536 to 2047"));
}

TEST_F(CheckedPages, SayThatTheFirstOfThemIsDamaged) {
    flip(200);
    const auto error = errorOf(file_);
    ASSERT_TRUE(error);
    EXPECT_TRUE(error->damaged());
    EXPECT_THAT(error->what(), HasSubstr("first page"));
}

TEST_F(CheckedPages, AreKnownToTheirConnectionWhenOneIsDamaged) {
    flip(bytes().size() - 100);
    Database database = opened();
    EXPECT_FALSE(database.metDamage());
    EXPECT_THROW(expectTexts(database), Error);
    EXPECT_TRUE(database.metDamage());
}

TEST_F(CheckedPages, AreDamagedInThePlaceOfEachOther) {
    std::string changed = bytes();
    std::swap_ranges(changed.begin() + 4 * pageSize, changed.begin() + 5 * pageSize,
                     changed.begin() + 5 * pageSize);
    write(changed);
    EXPECT_TRUE(errorOf(file_));
}

TEST_F(CheckedPages, AreDamagedWhenTheyAreErased) {
    std::string changed = bytes();
    changed.replace(changed.size() - pageSize, pageSize, pageSize, '\0');
    write(changed);
    EXPECT_TRUE(errorOf(file_));
}

TEST_F(CheckedPages, AreDamagedWhenTheyAreCutOffWhileTheFileIsOpen) {
    Database database = opened();
    EXPECT_EQ(database.userVersion(), 0);
    std::filesystem::resize_file(file_, 8 * pageSize);
    EXPECT_THROW(expectTexts(database), Error);
}

TEST_F(CheckedPages, AreComparedForAFewOfTheirBytesToo) {
    Database database = opened();
    flip(300);
    EXPECT_THROW(static_cast<void>(database.firstBytes(100)), Error);
}

TEST_F(CheckedPages, AreNotThoseOfAPlainDatabase) {
    std::filesystem::remove(file_);
    Database(file_, Access::Create).run("CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT) STRICT");
    EXPECT_TRUE(errorOf(file_));
}

TEST_F(CheckedPages, AreThoseOfACopyThatIsPacked) {
    const auto copy = folder_.path() / "copy.db";
    {
        Database database(file_, Access::ReadOnly, Pages::Checked);
        Statement(database, "VACUUM INTO ?").run(copy.string());
    }
    EXPECT_FALSE(errorOf(copy));
    EXPECT_EQ(test::stamped(test::bytesOf(copy)), test::bytesOf(copy));
}

TEST_F(CheckedPages, FollowChangesAndChangesThatAreTakenBack) {
    {
        Database database(file_, Access::ReadWrite, Pages::Checked);
        database.run("PRAGMA cache_size = 1");  // pages are on disk before the end of a transaction
        Transaction undone(database);
        database.run(
            "UPDATE t SET text = 'x' || text; INSERT INTO t (id, text) SELECT id + 100, text FROM t");
    }
    EXPECT_FALSE(errorOf(file_));
    Database(file_, Access::ReadWrite, Pages::Checked).run("UPDATE t SET text = text || 'x'");
    Database database = opened();
    Statement row(database, "SELECT text FROM t WHERE id = 30");
    ASSERT_TRUE(row.step());
    EXPECT_EQ(std::get<0>(row.row<std::string>()), textOf(30) + 'x');
}

TEST_F(CheckedPages, AreAllComparedThoughNothingLeadsToThem) {
    {
        Database database(file_, Access::ReadWrite, Pages::Checked);
        database.run("CREATE TABLE gone (text TEXT NOT NULL) STRICT");
        database.run("INSERT INTO gone VALUES (hex(randomblob(4000)))");
        database.run("DROP TABLE gone");
    }
    EXPECT_NO_THROW(opened().checkPages());
    flip(bytes().size() - 100);
    EXPECT_FALSE(errorOf(file_));
    EXPECT_THROW(opened().checkPages(), Error);
}

TEST_F(CheckedPages, AreReadByManyThreadsAtATime) {
    std::vector<std::jthread> threads;
    threads.reserve(4);
    for (int thread = 0; thread < 4; ++thread)
        threads.emplace_back([this] {
            for (int round = 0; round < 10; ++round)
                EXPECT_FALSE(errorOf(file_));
        });
}

}  // namespace
}  // namespace carrel::sql
