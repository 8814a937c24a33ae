// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/whole_file.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>

#include "tests/core/temporary_folder.h"
#include "tests/core/unprivileged.h"

namespace carrel {
namespace {

std::size_t filesIn(const std::filesystem::path& folder) {
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

/// While it lives, no file of this process grows beyond a size, as on a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t size) : signal_(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{size, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, signal_);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit before_{};
    void (*signal_)(int);
};

TEST(WholeFile, HoldsTheBytesAndNothingStandsBesideIt) {
    const test::TemporaryFolder folder;
    writeWholeFile(folder.path() / "a", std::string_view("a\0b", 3));
    EXPECT_EQ(test::bytesOf(folder.path() / "a"), std::string("a\0b", 3));
    EXPECT_EQ(filesIn(folder.path()), 1U);
}

TEST(WholeFile, TakesThePlaceOfAnEarlierOne) {
    const test::TemporaryFolder folder;
    folder.write("a", "a longer text");
    writeWholeFile(folder.path() / "a", "new");
    EXPECT_EQ(test::bytesOf(folder.path() / "a"), "new");
}

TEST(WholeFile, LeavesTheEarlierOneWhenTheDiskIsFull) {
    const test::TemporaryFolder folder;
    folder.write("a", "old");
    {
        const FullDisk full(100);
        EXPECT_THROW(writeWholeFile(folder.path() / "a", std::string(1000, 'x')),
                     std::filesystem::filesystem_error);
    }
    EXPECT_EQ(test::bytesOf(folder.path() / "a"), "old");
    EXPECT_EQ(filesIn(folder.path()), 1U);
}

TEST(WholeFile, SaysWhenTheFolderCantBeWritten) {
    const test::TemporaryFolder folder;
    std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_read |
                                                    std::filesystem::perms::owner_exec |
                                                    std::filesystem::perms::others_exec);
    std::error_code told;
    {
        const test::Unprivileged unprivileged;
        try {
            writeWholeFile(folder.path() / "a", "new");
        } catch (const std::filesystem::filesystem_error& error) {
            told = error.code();
        }
    }
    EXPECT_EQ(told, std::errc::permission_denied);
}

TEST(WholeFile, IsNotWrittenOverWhatIsNoFile) {
    const test::TemporaryFolder folder;
    EXPECT_THROW(writeWholeFile(folder.path(), "new"), std::filesystem::filesystem_error);
    EXPECT_THROW(writeWholeFile("/dev/null", "new"), std::filesystem::filesystem_error);
}

TEST(WholeFile, GoesWhereALinkLeads) {
    const test::TemporaryFolder folder;
    folder.write("a", "old");
    std::filesystem::create_symlink("a", folder.path() / "link");
    writeWholeFile(folder.path() / "link", "new");
    EXPECT_TRUE(std::filesystem::is_symlink(folder.path() / "link"));
    EXPECT_EQ(test::bytesOf(folder.path() / "a"), "new");
}

}  // namespace
}  // namespace carrel
