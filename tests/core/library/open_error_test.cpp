// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>
#include <random>

#include "core/library/open_error.h"
#include "core/library/reader.h"
#include "core/sql/database.h"
#include "tests/core/library/bridges.h"
#include "tests/core/sql/stamped.h"
#include "tests/core/temporary_folder.h"
#include "tests/core/unprivileged.h"

namespace carrel::library {
namespace {

using testing::AllOf;
using testing::HasSubstr;

/// One fault each: what open() says of a file that is no good library.
class OpenErrorTest : public testing::Test {
protected:
    /// The error of opening `file`; a test fails when it opens.
    static OpenError errorOf(const std::filesystem::path& file) {
        try {
            open(file);
        } catch (const OpenError& error) {
            return error;
        }
        ADD_FAILURE() << file << " was opened";
        return {OpenError::Reason::Unreadable, ""};
    }

    [[nodiscard]] std::filesystem::path written() const {
        return test::writeLibrary(folder_.path() / "bridges.carrel",
                                  {test::arch(), test::articleNamed("b", "Beam")});
    }

    [[nodiscard]] std::filesystem::path changed(const char* statement) const {
        const auto file = written();
        sql::Database(file, sql::Access::ReadWrite, sql::Pages::Checked).run(statement);
        return file;
    }

    test::TemporaryFolder folder_;
};

TEST_F(OpenErrorTest, IsMissingForAFileThatIsNotThere) {
    const OpenError error = errorOf(folder_.path() / "tunnels.carrel");
    EXPECT_EQ(error.reason(), OpenError::Reason::Missing);
    EXPECT_THAT(error.what(), HasSubstr("tunnels.carrel"));
}

TEST_F(OpenErrorTest, IsDamagedForAnEmptyFile) {
    EXPECT_EQ(errorOf(folder_.write("x.carrel", "")).reason(), OpenError::Reason::Damaged);
}

TEST_F(OpenErrorTest, IsForeignForATextFile) {
    EXPECT_EQ(errorOf(folder_.write("x.carrel", "Dear diary,")).reason(), OpenError::Reason::Foreign);
}

TEST_F(OpenErrorTest, IsForeignForAFolder) {
    EXPECT_EQ(errorOf(folder_.path()).reason(), OpenError::Reason::Foreign);
}

TEST_F(OpenErrorTest, IsForeignForADatabaseOfAnotherProgram) {
    const auto file = folder_.path() / "x.carrel";
    sql::Database(file, sql::Access::Create).run("CREATE TABLE library (id TEXT)");
    EXPECT_EQ(errorOf(file).reason(), OpenError::Reason::Foreign);
}

TEST_F(OpenErrorTest, IsNewerForAFormatToComeAndSaysWhatToDo) {
    const OpenError error = errorOf(changed("PRAGMA user_version = 1000"));
    EXPECT_EQ(error.reason(), OpenError::Reason::Newer);
    EXPECT_THAT(error.what(), AllOf(HasSubstr("format 1000"), HasSubstr("update Carrel")));
}

TEST_F(OpenErrorTest, IsOlderForAFormatThatIsNoLongerRead) {
    const OpenError error = errorOf(changed("PRAGMA user_version = 6"));
    EXPECT_EQ(error.reason(), OpenError::Reason::Older);
    EXPECT_THAT(error.what(), AllOf(HasSubstr("format 6, this one reads 7"), HasSubstr("build it again")));
}

TEST_F(OpenErrorTest, IsDamagedForAFileWithoutOurTables) {
    EXPECT_EQ(errorOf(changed("DROP TABLE kind")).reason(), OpenError::Reason::Damaged);
}

TEST_F(OpenErrorTest, IsDamagedForALibraryThatDoesNotSayWhatItIs) {
    EXPECT_EQ(errorOf(changed("DELETE FROM library")).reason(), OpenError::Reason::Damaged);
}

TEST_F(OpenErrorTest, IsDamagedForAFileThatIsCutShortAnywhere) {
    const std::string whole = test::bytesOf(written());
    for (std::size_t size = 16; size < whole.size(); size += 509)
        EXPECT_EQ(errorOf(folder_.write("short.carrel", whole.substr(0, size))).reason(),
                  OpenError::Reason::Damaged)
            << size;
}

TEST_F(OpenErrorTest, IsDamagedForAFileThatIsNotSureWhetherItChangesInPlace) {
    for (const std::size_t at : {18U, 19U}) {
        std::string bytes = test::bytesOf(written());
        bytes[at] = 2;
        EXPECT_EQ(errorOf(folder_.write("x.carrel", test::stamped(bytes))).reason(),
                  OpenError::Reason::Damaged);
    }
}

TEST_F(OpenErrorTest, IsUnreadableWithoutPermission) {
    const auto file = written();
    std::filesystem::permissions(file, std::filesystem::perms::none);
    const test::Unprivileged reader;
    EXPECT_EQ(errorOf(file).reason(), OpenError::Reason::Unreadable);
}

TEST_F(OpenErrorTest, IsDamagedForATextThatIsNotUtf8) {
    const auto reader = open(changed("UPDATE body SET text = CAST(x'fffe' AS TEXT)"));
    EXPECT_THROW(static_cast<void>(reader->find("arch")), OpenError);
}

TEST_F(OpenErrorTest, IsDamagedForAFileWithSomethingElseThanTables) {
    for (const char* statement :
         {"ALTER TABLE article RENAME TO other;"
          "CREATE VIEW article AS WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) "
          "SELECT id, '' AS slug, '' AS kind, '' AS title, '' AS title_order, '' AS path, 0 AS commonness, "
          "'' AS lead FROM n",
          "CREATE TRIGGER gone AFTER INSERT ON article BEGIN DELETE FROM body; END",
          "CREATE VIRTUAL TABLE words USING fts5 (word)",
          "ALTER TABLE body ADD COLUMN more TEXT AS (hex(zeroblob(1000000)))"})
        EXPECT_EQ(errorOf(changed(statement)).reason(), OpenError::Reason::Damaged) << statement;
}

TEST_F(OpenErrorTest, IsDamagedForAPlaceThatEndsBeforeItBegins) {
    for (const char* statement : {"UPDATE section SET heading_begin = heading_end + 1",
                                  "UPDATE section SET range_end = range_begin - 1"}) {
        const auto reader = open(changed(statement));
        EXPECT_THROW(static_cast<void>(reader->find("arch")), OpenError) << statement;
    }
}

TEST_F(OpenErrorTest, IsDamagedForALinkThatEndsBeforeItBegins) {
    const auto reader = open(changed(
        "INSERT INTO link VALUES (1, 'external', 1, NULL, '', '', '', 'https://example.org', '', 0, 5000, "
        "10, '', 'external', 0)"));
    EXPECT_THROW(static_cast<void>(reader->links("arch")), OpenError);
    EXPECT_THROW(static_cast<void>(reader->allLinks()), OpenError);
}

/// Reads everything that a file holds.
void readAll(const std::filesystem::path& file) {
    const auto reader = open(file);
    for (const Summary& summary : reader->list({})) {
        static_cast<void>(reader->find(summary.key.slug));
        static_cast<void>(reader->links(summary.key.slug));
    }
    static_cast<void>(reader->allLinks());
    static_cast<void>(reader->asset("a"));
    static_cast<void>(reader->articleCount());
}

TEST_F(OpenErrorTest, IsAllThatARandomlyDamagedFileThrows) {
    const std::string whole = test::bytesOf(written());
    std::mt19937 random(7);  // NOLINT(cert-msc51-cpp): the same damage each time
    for (int round = 0; round < 300; ++round) {
        std::string bytes = whole;
        for (int change = 0; change < 8; ++change)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        const auto file = folder_.write("random.carrel", test::stamped(bytes));
        try {
            readAll(file);
        } catch (const OpenError& error) {
            EXPECT_THAT(error.what(), HasSubstr("random.carrel"));
        }
    }
}

TEST(Library, OpensFromAReadOnlyFile) {
    const test::TemporaryFolder folder;
    const auto file = test::writeLibrary(folder.path() / "b.carrel", {test::arch()});
    std::filesystem::permissions(file, std::filesystem::perms::owner_read);
    std::filesystem::permissions(folder.path(),
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
    EXPECT_EQ(open(file)->articleCount(), 1U);
    std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_all);
}

}  // namespace
}  // namespace carrel::library
