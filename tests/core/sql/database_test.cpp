// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sql/database.h"

#include <gtest/gtest.h>

#include <stop_token>

#include "core/sql/error.h"
#include "core/sql/statement.h"
#include "tests/core/temporary_folder.h"

namespace carrel::sql {
namespace {

constexpr const char* endless =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) FROM n";

TEST(Database, DoesNotMakeAFileThatItOnlyReads) {
    const test::TemporaryFolder folder;
    EXPECT_THROW(Database(folder.path() / "none.db", Access::ReadOnly), Error);
    EXPECT_FALSE(std::filesystem::exists(folder.path() / "none.db"));
}

TEST(Database, OpensAFileWhoseNameHoldsTheSignsOfAnAddress) {
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "100% odd?#name.db";
    Database(file, Access::Create).run("CREATE TABLE t (x INTEGER NOT NULL) STRICT");
    EXPECT_TRUE(std::filesystem::exists(file));
}

TEST(Database, SaysThatABrokenFileIsDamaged) {
    const test::TemporaryFolder folder;
    const auto file = folder.write("text.db", std::string(5000, 'x'));
    Database database(file, Access::ReadOnly);
    try {
        static_cast<void>(database.userVersion());
        FAIL() << "a text file was read as a database";
    } catch (const Error& error) {
        EXPECT_TRUE(error.damaged()) << error.extendedCode();
    }
}

TEST(Database, EndsAnEndlessStatementWhenItIsAskedToStop) {
    Database database = Database::inMemory();
    std::stop_source stop;
    stop.request_stop();
    const Database::Interruptible scope(database, stop.get_token());
    Statement statement(database, endless);
    EXPECT_THROW(statement.step(), Error);
}

TEST(Database, GoesOnAfterAnInterruption) {
    Database database = Database::inMemory();
    {
        std::stop_source stop;
        stop.request_stop();
        const Database::Interruptible scope(database, stop.get_token());
        Statement statement(database, endless);
        EXPECT_THROW(statement.step(), Error);
    }
    Statement statement(database, "SELECT 5");
    ASSERT_TRUE(statement.step());
    EXPECT_EQ(std::get<0>(statement.row<int>()), 5);
}

}  // namespace
}  // namespace carrel::sql
