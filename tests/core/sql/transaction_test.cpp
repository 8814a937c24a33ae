// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sql/transaction.h"

#include <gtest/gtest.h>

#include "core/sql/database.h"
#include "core/sql/statement.h"

namespace carrel::sql {
namespace {

int rows(Database& database) {
    Statement count(database, "SELECT COUNT(*) FROM t");
    count.step();
    return std::get<0>(count.row<int>());
}

class TransactionTest : public testing::Test {
protected:
    TransactionTest() { database_.run("CREATE TABLE t (x INTEGER NOT NULL) STRICT"); }
    Database database_ = Database::inMemory();
};

TEST_F(TransactionTest, IsUndoneWhenItsScopeEndsWithoutACommit) {
    {
        const Transaction transaction(database_);
        database_.run("INSERT INTO t (x) VALUES (1)");
    }
    EXPECT_EQ(rows(database_), 0);
}

TEST_F(TransactionTest, KeepsWhatWasCommitted) {
    {
        Transaction transaction(database_);
        database_.run("INSERT INTO t (x) VALUES (1)");
        transaction.commit();
    }
    EXPECT_EQ(rows(database_), 1);
}

}  // namespace
}  // namespace carrel::sql
