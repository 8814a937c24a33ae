// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// A library that is cut short, or written over, while it is open: a message or a right answer, and no signal.
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <functional>
#include <string>

#include "core/collect/collect.h"
#include "core/library/open_error.h"
#include "core/workspace/shelf.h"
#include "tests/core/temporary_folder.h"

namespace carrel::workspace {
namespace {

// Numbers that nobody else ends a process with.
constexpr int answeredRight = 40;
constexpr int saidSo = 41;
constexpr int saidNothing = 42;

/// Words that no other number has.
std::string wordsOf(int number, int count) {
    std::string words;
    for (int word = 0; word < count; ++word)
        words += " w" + std::to_string(number) + "x" + std::to_string(word);
    return words;
}

/// The bytes of a library with so many words, each in one article only.
std::string libraryOf(int articles, int words) {
    const test::TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "stone.carrel";
    for (int number = 0; number < articles; ++number)
        folder.write("stone/a" + std::to_string(number) + ".md", "An arch." + wordsOf(number, words));
    EXPECT_TRUE(collect::build(folder.path() / "stone", file, {}).ok());
    return test::bytesOf(file);
}

const std::string& small() {
    static const std::string bytes = libraryOf(2, 20);
    return bytes;
}

/// Its index is larger than what is read at once.
const std::string& large() {
    static const std::string bytes = libraryOf(6, 8000);
    return bytes;
}

class CutLibraryDeathTest : public testing::Test {
protected:
    /// Searches, changes the file, and searches for the same word and another one: what became of that, as
    /// the number that the process ends with.
    void searchAround(const std::function<void()>& change) const {
        const Shelf shelf({file_});
        if (search(shelf, "w0x7") != answeredRight) _exit(saidNothing);
        change();
        const int again = search(shelf, "w0x7");
        _exit(again == answeredRight ? search(shelf, "w1x9") : again);
    }

    void write(const std::string& bytes) const { std::ofstream(file_, std::ios::binary) << bytes; }
    void cutTo(std::uintmax_t bytes) const { std::filesystem::resize_file(file_, bytes); }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "stone.carrel";

private:
    static int search(const Shelf& shelf, const std::string& word) {
        search::Request request;
        request.text = word;
        request.query = search::parse(word).query;
        request.limit = 5;
        try {
            const search::Answer answer = shelf.search(request, {});
            if (!answer.unsearchable.empty()) return saidSo;
            const bool right = answer.hits.size() == 1 && answer.hits.front().article.slug[1] == word[1];
            return right ? answeredRight : saidNothing;
        } catch (const library::OpenError& error) {
            const std::string said = error.what();
            return said.find("stone.carrel") == std::string::npos ? saidNothing : saidSo;
        }
    }
};

bool saysSoOrIsRight(int status) {
    return testing::ExitedWithCode(saidSo)(status) || testing::ExitedWithCode(answeredRight)(status);
}

TEST_F(CutLibraryDeathTest, ThatIsSmallIsAnsweredForOrSaidToBeCut) {
    write(small());
    EXPECT_EXIT(searchAround([this] { cutTo(small().size() / 2); }), saysSoOrIsRight, "");
}

TEST_F(CutLibraryDeathTest, ThatIsSmallIsAnsweredForOrSaidToBeEmpty) {
    write(small());
    EXPECT_EXIT(searchAround([this] { cutTo(0); }), saysSoOrIsRight, "");
}

TEST_F(CutLibraryDeathTest, ThatIsLargeIsSaidToBeCut) {
    write(large());
    EXPECT_EXIT(searchAround([this] { cutTo(large().size() / 2); }), testing::ExitedWithCode(saidSo), "");
}

TEST_F(CutLibraryDeathTest, ThatIsLargeIsSaidToBeDamagedWhenItsIndexIsWrittenOver) {
    write(large());
    // The articles stand before the middle, the index behind it.
    const auto writeOver = [this] {
        std::fstream file(file_, std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(static_cast<std::streamoff>(large().size() / 2));
        file << std::string(large().size() / 2, '\x55');
    };
    EXPECT_EXIT(searchAround(writeOver), testing::ExitedWithCode(saidSo), "");
}

TEST_F(CutLibraryDeathTest, ThatIsLargeAndWasOnlyTouchedIsAnsweredFor) {
    write(large());
    const auto touch = [this] {
        std::filesystem::last_write_time(file_, std::filesystem::file_time_type::clock::now());
    };
    EXPECT_EXIT(searchAround(touch), testing::ExitedWithCode(answeredRight), "");
}

}  // namespace
}  // namespace carrel::workspace
