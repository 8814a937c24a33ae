// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sql/statement.h"

#include <gtest/gtest.h>

#include "core/sql/database.h"
#include "core/sql/error.h"

namespace carrel::sql {
namespace {

using ThingId = Id<struct Thing>;

class StatementTest : public testing::Test {
protected:
    Database database_ = Database::inMemory();
};

TEST_F(StatementTest, GivesBackEveryKindOfValueThatItWasGiven) {
    Statement statement(database_, "SELECT ?, ?, ?, ?, ?");
    statement.bind(ThingId{7}, std::int64_t{-1}, 2.5, "O'Neil \xF0\x9F\x98\x80", nullptr);
    ASSERT_TRUE(statement.step());
    const auto row = statement.row<ThingId, std::int64_t, double, std::string, std::optional<int>>();
    EXPECT_EQ(row, std::tuple(ThingId{7}, std::int64_t{-1}, 2.5, std::string("O'Neil \xF0\x9F\x98\x80"),
                              std::optional<int>()));
}

TEST_F(StatementTest, KeepsAnEmptyTextApartFromNull) {
    Statement statement(database_, "SELECT ? IS NULL");
    statement.bind(std::string_view());
    ASSERT_TRUE(statement.step());
    EXPECT_EQ(std::get<0>(statement.row<int>()), 0);
}

TEST_F(StatementTest, KeepsATextWithAZeroByteWhole) {
    const std::string text("a\0b", 3);
    Statement statement(database_, "SELECT ?");
    statement.bind(text);
    ASSERT_TRUE(statement.step());
    EXPECT_EQ(std::get<0>(statement.row<std::string>()), text);
}

TEST_F(StatementTest, BeginsAnewWhereOneWithItsTextWasLeftHalfway) {
    const char* text = "SELECT value FROM pair WHERE value > coalesce(?, 0) ORDER BY value";
    database_.run("CREATE TABLE pair (value INTEGER); INSERT INTO pair VALUES (1), (2)");
    ASSERT_TRUE(Statement(database_, text).bind(1).step());
    Statement again(database_, text);
    ASSERT_TRUE(again.bind(nullptr).step());
    EXPECT_EQ(std::get<0>(again.row<int>()), 1);
}

TEST_F(StatementTest, OfOneTextMayBeUsedTwiceAtOnce) {
    Statement first(database_, "SELECT ?");
    Statement second(database_, "SELECT ?");
    ASSERT_TRUE(first.bind(1).step());
    ASSERT_TRUE(second.bind(2).step());
    EXPECT_EQ(std::get<0>(first.row<int>()), 1);
}

TEST_F(StatementTest, FollowsASchemaThatChangedWhileItWasKept) {
    database_.run("CREATE TABLE thing (name TEXT); INSERT INTO thing VALUES ('old')");
    Statement(database_, "SELECT * FROM thing").bind().step();
    database_.run("DROP TABLE thing; CREATE TABLE thing (name TEXT); INSERT INTO thing VALUES ('new')");
    Statement again(database_, "SELECT * FROM thing");
    ASSERT_TRUE(again.bind().step());
    EXPECT_EQ(std::get<0>(again.row<std::string>()), "new");
}

TEST_F(StatementTest, MayOutliveItsConnection) {
    std::optional<Statement> statement;
    {
        Database database = Database::inMemory();
        statement.emplace(database, "SELECT 7");
    }
    ASSERT_TRUE(statement->bind().step());
    EXPECT_EQ(std::get<0>(statement->row<int>()), 7);
}

TEST_F(StatementTest, RefusesAnEmptyText) {
    EXPECT_THROW(Statement(database_, ""), Error);
}

TEST_F(StatementTest, RefusesTwoStatementsInOneText) {
    EXPECT_THROW(Statement(database_, "SELECT 1; SELECT 2"), Error);
}

TEST_F(StatementTest, RefusesTooFewValues) {
    Statement statement(database_, "SELECT ?, ?");
    EXPECT_THROW(statement.bind(1), Error);
}

TEST_F(StatementTest, CanBeRunAgainAfterItsTableRefusedAValue) {
    database_.run("CREATE TABLE t (x INTEGER NOT NULL CHECK (x > 0)) STRICT");
    Statement insert(database_, "INSERT INTO t (x) VALUES (?)");
    EXPECT_THROW(insert.run(-1), Error);
    insert.run(1);
    EXPECT_EQ(database_.changes(), 1);
}

}  // namespace
}  // namespace carrel::sql
