// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// A writer is killed at any moment, again and again: what it had confirmed is there.
#include <gmock/gmock.h>

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <random>
#include <set>
#include <string>

#include "tests/core/personal/opened_store.h"

namespace carrel::personal {
namespace {

constexpr int rounds = 200;

/// Writes with the real store until it is killed; each thing that was confirmed is a line on the pipe.
[[noreturn]] void writeUntilKilled(const std::filesystem::path& file, int pipe, int round) {
    Store store(file, test::tickingClock(Time(std::chrono::hours(1))));
    for (int made = 0;; ++made) {
        const std::string name = std::to_string(round) + "-" + std::to_string(made);
        if (made % 3 == 0) {
            store.add(BookmarkDraft{{"handbook", name}, "", name, "term", {}, {}, {}, {}, {"tag"}, "note"});
        } else if (made % 3 == 1) {
            store.add(HighlightDraft{{"handbook", name}, name, "", "", {"words", "", "", {1, 6}}});
        } else {
            store.setNote({{"handbook", name}, name, "", "A note."});
        }
        const std::string line = name + "\n";
        if (write(pipe, line.data(), line.size()) < 0) _exit(1);
    }
}

std::set<std::string> namesIn(Store& store) {
    std::set<std::string> names;
    for (const Bookmark& bookmark : store.bookmarks())
        names.insert(bookmark.what.title);
    for (const Highlight& highlight : store.highlights())
        names.insert(highlight.what.title);
    for (const Note& note : store.notes())
        names.insert(note.title);
    return names;
}

/// Starts a writer, kills it when it has confirmed so much and `spins` have passed, and reads what it said.
std::string confirmedBeforeTheKill(const std::filesystem::path& file, int round, std::size_t lines,
                                   std::uint32_t spins) {
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) throw std::runtime_error("no pipe");
    const pid_t writer = fork();
    if (writer == 0) {
        close(ends[0]);
        try {
            writeUntilKilled(file, ends[1], round);
        } catch (...) {
            _exit(2);
        }
    }
    close(ends[1]);
    std::string said;
    char one = 0;
    while (static_cast<std::size_t>(std::count(said.begin(), said.end(), '\n')) < lines &&
           read(ends[0], &one, 1) == 1)
        said += one;
    for (volatile std::uint32_t spin = 0; spin < spins;)
        spin = spin + 1;
    kill(writer, SIGKILL);
    int status = 0;
    waitpid(writer, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the writer ended by itself";
    while (read(ends[0], &one, 1) == 1)
        said += one;
    close(ends[0]);
    return said;
}

TEST(KilledStore, HasAllThatItConfirmed) {
    const test::TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "personal.db";
    std::mt19937 random(9);
    std::set<std::string> confirmed;
    for (int round = 0; round < rounds; ++round) {
        const std::string said =
            confirmedBeforeTheKill(file, round, random() % 4, static_cast<std::uint32_t>(random() % 400'000));
        for (std::size_t at = 0, end = 0; (end = said.find('\n', at)) != std::string::npos; at = end + 1)
            confirmed.insert(said.substr(at, end - at));
        // Opening checks the file's structure, constraints and indexes.
        if (round % 20 == 0 || round + 1 == rounds) {
            Store store(file, test::tickingClock());
            ASSERT_THAT(namesIn(store), testing::IsSupersetOf(confirmed)) << "round " << round;
        }
    }
    EXPECT_GT(confirmed.size(), 100U);
}

}  // namespace
}  // namespace carrel::personal
