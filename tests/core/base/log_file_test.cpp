// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/log_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <sstream>
#include <vector>

#include "tests/core/temporary_folder.h"
#include "tests/core/unprivileged.h"

namespace carrel {
namespace {

using testing::HasSubstr;
using testing::Not;

class LogFileTest : public testing::Test {
protected:
    [[nodiscard]] LogFile log(const LogFile::Limits& limits = {}) const {
        return {file_, [] { return Time(std::chrono::seconds(1)); }, limits};
    }
    static void fill(const LogFile& log, int lines) {
        for (int line = 0; line < lines; ++line)
            log.write(LogFile::Severity::Warning, "test", "line " + std::to_string(line));
    }
    [[nodiscard]] std::filesystem::path numbered(int number) const {
        return file_.string() + '.' + std::to_string(number);
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "logs" / "carrel.log";
};

TEST_F(LogFileTest, SaysWhenHowBadWhereAndWhat) {
    log().write(LogFile::Severity::Error, "carrel.failure", "std::bad_alloc");
    EXPECT_EQ(test::bytesOf(file_), "1970-01-01T00:00:01.000Z error carrel.failure: std::bad_alloc\n");
}

TEST_F(LogFileTest, IsNotThereBeforeItsFirstLine) {
    static_cast<void>(log());
    EXPECT_FALSE(std::filesystem::exists(file_.parent_path()));
}

TEST_F(LogFileTest, HasNothingPersonal) {
    log().write(LogFile::Severity::Warning, "qt", "can't open /home/anna/secret.md");
    EXPECT_THAT(test::bytesOf(file_), Not(HasSubstr("secret")));
}

TEST_F(LogFileTest, IsForItsOwnerOnly) {
    fill(log(), 1);
    EXPECT_EQ(std::filesystem::status(file_).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(LogFileTest, StaysWithinItsLimit) {
    fill(log({1000, 3}), 500);
    for (const std::filesystem::path& each : {file_, numbered(1), numbered(2), numbered(3)})
        EXPECT_LE(std::filesystem::file_size(each), 1000U) << each;
}

TEST_F(LogFileTest, KeepsSoManyFullFiles) {
    fill(log({1000, 3}), 500);
    EXPECT_TRUE(std::filesystem::exists(numbered(3)));
    EXPECT_FALSE(std::filesystem::exists(numbered(4)));
}

TEST_F(LogFileTest, HasItsNewestLineLast) {
    fill(log({1000, 3}), 500);
    EXPECT_TRUE(test::bytesOf(file_).ends_with("line 499\n"));
}

TEST_F(LogFileTest, GoesOnInTheFileThatIsThere) {
    fill(log(), 1);
    fill(log(), 1);
    EXPECT_EQ(std::ranges::count(test::bytesOf(file_), '\n'), 2);
}

TEST_F(LogFileTest, DoesWithoutAFolderThatCanNotBeMade) {
    static_cast<void>(folder_.write("logs", "a file in its place"));
    fill(log(), 1);
    EXPECT_EQ(test::bytesOf(folder_.path() / "logs"), "a file in its place");
}

TEST_F(LogFileTest, StopsWithinItsLimitWhereNoRoomCanBeMade) {
    fill(log({1000, 3}), 1);
    std::filesystem::permissions(folder_.path(), std::filesystem::perms::all);
    std::filesystem::permissions(file_, std::filesystem::perms::all);
    std::filesystem::permissions(file_.parent_path(), std::filesystem::perms(0555));
    {
        const test::Unprivileged reader;
        fill(log({1000, 3}), 500);
    }
    std::filesystem::permissions(file_.parent_path(), std::filesystem::perms::owner_all);
    EXPECT_GT(std::filesystem::file_size(file_), 900U);
    EXPECT_LE(std::filesystem::file_size(file_), 1000U);
    EXPECT_FALSE(std::filesystem::exists(numbered(1)));
}

TEST_F(LogFileTest, DoesWithoutRoomOnTheDisk) {
    std::filesystem::create_directories(file_.parent_path());
    std::filesystem::create_symlink("/dev/full", file_);
    fill(log(), 1);
    EXPECT_TRUE(std::filesystem::is_symlink(file_));
}

/// What the log and the full ones before it hold.
std::vector<std::string> allLines(const std::vector<std::filesystem::path>& files) {
    std::vector<std::string> lines;
    for (const std::filesystem::path& each : files) {
        std::istringstream stream(test::bytesOf(each));
        for (std::string line; std::getline(stream, line);)
            lines.push_back(line);
    }
    return lines;
}

TEST_F(LogFileTest, HasWholeLinesOfTwoProcesses) {
    const LogFile shared = log({20'000, 3});
    const pid_t other = fork();
    ASSERT_GE(other, 0);
    fill(shared, 500);
    if (other == 0) _exit(0);
    int status = 0;
    ASSERT_EQ(waitpid(other, &status, 0), other);
    const std::vector<std::string> lines = allLines({file_, numbered(1), numbered(2), numbered(3)});
    EXPECT_EQ(lines.size(), 1000U);
    EXPECT_TRUE(std::ranges::all_of(lines, [](const std::string& line) {
        return line.starts_with("1970-01-01T00:00:01.000Z warning test: line ");
    }));
}

}  // namespace
}  // namespace carrel
