// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/personal_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/personal/schema.h"
#include "core/personal/store.h"
#include "core/sql/statement.h"
#include "tests/core/temporary_folder.h"

namespace carrel::personal {
namespace {

OpenError::Reason reasonFor(const std::filesystem::path& file) {
    try {
        Store(file, [] { return Time(std::chrono::hours(48)); });
    } catch (const OpenError& error) {
        EXPECT_THAT(error.what(), testing::HasSubstr(file.string()));
        return error.reason();
    }
    throw std::logic_error("the file was opened");
}

class PersonalFileTest : public testing::Test {
protected:
    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "personal.db";
};

TEST_F(PersonalFileTest, IsMadeWithTheNewestSchema) {
    EXPECT_EQ(openPersonalFile(file_, Time(std::chrono::hours(48))).userVersion(),
              static_cast<int>(schemaSteps.size()));
}

TEST_F(PersonalFileTest, WritesThroughToTheDisk) {
    sql::Database database = openPersonalFile(file_, Time(std::chrono::hours(48)));
    sql::Statement mode(database, "PRAGMA synchronous");
    ASSERT_TRUE(mode.step());
    constexpr int full = 2;
    EXPECT_EQ(std::get<0>(mode.row<int>()), full);
}

TEST_F(PersonalFileTest, IsRefusedWhereNoFolderCanBeMade) {
    folder_.write("file", "not a folder");
    EXPECT_EQ(reasonFor(folder_.path() / "file" / "personal.db"), OpenError::Reason::Unwritable);
}

TEST_F(PersonalFileTest, OfAnotherProgramIsRefused) {
    sql::Database(file_, sql::Access::Create).run("CREATE TABLE theirs (x INTEGER NOT NULL) STRICT");
    EXPECT_EQ(reasonFor(file_), OpenError::Reason::Foreign);
}

TEST_F(PersonalFileTest, OfANewerProgramIsRefusedAndLeftAsItIs) {
    openPersonalFile(file_, Time(std::chrono::hours(48))).run("PRAGMA user_version = 99");
    const std::string before = test::bytesOf(file_);
    EXPECT_EQ(reasonFor(file_), OpenError::Reason::Newer);
    EXPECT_EQ(test::bytesOf(file_), before);
}

TEST_F(PersonalFileTest, ThatIsNoDatabaseIsRefusedAndLeftAsItIs) {
    const std::string text(9000, 'x');
    folder_.write("personal.db", text);
    EXPECT_EQ(reasonFor(file_), OpenError::Reason::Damaged);
    EXPECT_EQ(test::bytesOf(file_), text);
}

}  // namespace
}  // namespace carrel::personal
