// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// A build is killed at any moment: the library that was there before is there still, or the new one is.
#include <gtest/gtest.h>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <random>

#include "tests/core/collect/source_builder.h"

namespace carrel::collect {
namespace {

constexpr std::size_t written = 150;
constexpr int rounds = 24;

/// Builds in a process of its own, which is killed when it has told its progress so often and `spins` have
/// passed. Whether it was done before.
bool buildUntilKilled(const test::SourceBuilder& built, std::size_t told, std::uint32_t spins) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) throw std::runtime_error("no pipe");
    const pid_t builder = fork();
    if (builder == 0) {
        close(ends[0]);
        Options options;
        options.progress = [&](Progress /*progress*/) {
            if (write(ends[1], ".", 1) != 1) _exit(2);
        };
        _exit(build(built.source(), built.file(), options).ok() ? 0 : 1);
    }
    close(ends[1]);
    char one = 0;
    for (std::size_t heard = 0; heard < told && read(ends[0], &one, 1) == 1;)
        ++heard;
    for (volatile std::uint32_t spin = 0; spin < spins;)
        spin = spin + 1;
    kill(builder, SIGKILL);
    int status = 0;
    waitpid(builder, &status, 0);
    close(ends[0]);
    EXPECT_TRUE(WIFSIGNALED(status) || WEXITSTATUS(status) == 0);
    return !WIFSIGNALED(status);
}

TEST(KilledBuild, LeavesTheEarlierLibraryOrTheNewOne) {
    test::SourceBuilder built;
    built.with("old.md", "Old.").build();
    const std::string before = test::bytesOf(built.file());
    for (std::size_t number = 0; number < written; ++number)
        built.with(std::to_string(number) + ".md", "New [[" + std::to_string(number + 1) + "]].");
    std::mt19937 random(5);
    int killed = 0;
    for (int round = 0; round < rounds; ++round) {
        const bool done =
            buildUntilKilled(built, random() % 4, static_cast<std::uint32_t>(random() % 30'000'000));
        killed += done ? 0 : 1;
        const std::string after = test::bytesOf(built.file());
        if (after == before) continue;
        EXPECT_EQ(library::open(built.file())->articleCount(), written + 1) << "round " << round;
        std::ofstream(built.file(), std::ios::binary) << before;
    }
    EXPECT_GT(killed, rounds / 2);
}

TEST(KilledBuild, IsNotInTheWayOfTheNext) {
    test::SourceBuilder built;
    for (std::size_t number = 0; number < written; ++number)
        built.with(std::to_string(number) + ".md", "New.");
    ASSERT_FALSE(buildUntilKilled(built, 1, 0));
    built.build();
    EXPECT_EQ(built.reader().articleCount(), written);
    std::vector<std::string> left;
    for (const auto& entry : std::filesystem::directory_iterator(built.outside()))
        left.push_back(entry.path().filename().string());
    std::sort(left.begin(), left.end());
    EXPECT_EQ(left, (std::vector<std::string>{"built.carrel", "source"}));
}

}  // namespace
}  // namespace carrel::collect
