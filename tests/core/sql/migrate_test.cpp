// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sql/migrate.h"

#include <gtest/gtest.h>

#include <array>

#include "core/sql/database.h"
#include "core/sql/error.h"

namespace carrel::sql {
namespace {

constexpr std::array<const char*, 2> steps = {"CREATE TABLE a (x INTEGER NOT NULL) STRICT",
                                              "CREATE TABLE b (x INTEGER NOT NULL) STRICT"};

TEST(Migrations, BringANewFileToTheNewestSchema) {
    Database database = Database::inMemory();
    migrate(database, steps, {});
    EXPECT_EQ(database.userVersion(), 2);
}

TEST(Migrations, DoOnlyTheStepsThatAreDue) {
    Database database = Database::inMemory();
    migrate(database, std::span(steps).first(1), {});
    migrate(database, steps, {});
    EXPECT_EQ(database.userVersion(), 2);
}

TEST(Migrations, LeaveTheFileAtTheStepBeforeTheOneThatFails) {
    Database database = Database::inMemory();
    constexpr std::array<const char*, 2> broken = {steps[0], "CREATE TABLE b (x INTEGER); CREATE NONSENSE"};
    EXPECT_THROW(migrate(database, broken, {}), Error);
    EXPECT_EQ(database.userVersion(), 1);
    EXPECT_NO_THROW(migrate(database, steps, {}));
}

TEST(Migrations, RefuseAFileOfANewerProgram) {
    Database database = Database::inMemory();
    database.run("PRAGMA user_version = 9");
    EXPECT_THROW(migrate(database, steps, {}), NewerSchema);
}

TEST(Migrations, CopyBeforeTheFirstStepOfAnOldFileAndNotOfANewOne) {
    int copies = 0;
    Database database = Database::inMemory();
    migrate(database, std::span(steps).first(1), [&] { ++copies; });
    EXPECT_EQ(copies, 0);
    migrate(database, steps, [&] { ++copies; });
    EXPECT_EQ(copies, 1);
}

}  // namespace
}  // namespace carrel::sql
