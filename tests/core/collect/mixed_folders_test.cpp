// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Folders of chance in which some files can't be read: each of those is named, and all others are found.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "core/collect/collect.h"
#include "core/library/reader.h"
#include "core/search/index.h"
#include "tests/core/temporary_folder.h"
#include "tests/core/unprivileged.h"

namespace carrel::collect {
namespace {

/// What may be wrong with a file.
enum class Fault { None, Unreadable, Binary, Utf16, Latin1, BrokenUtf8 };

std::string textWith(Fault fault, const std::string& word) {
    switch (fault) {
        case Fault::Binary:
            return std::string(
                       "\x7F"
                       "ELF\0\0\0",
                       7) +
                   word;
        case Fault::Utf16:
            return std::string("\xFF\xFEt\0e\0a\0", 8);
        case Fault::Latin1:
            return "caf\xE9 " + word;
        case Fault::BrokenUtf8:
            return word + " \xE2\x82";
        case Fault::None:
        case Fault::Unreadable:
            break;
    }
    return "A page about " + word + ".";
}

class MixedFolder : public testing::TestWithParam<unsigned> {
protected:
    MixedFolder() {
        namespace fs = std::filesystem;
        std::mt19937 random(GetParam());
        addFile(0, Fault::None);
        const auto files = static_cast<unsigned>(5 + random() % 12);
        for (unsigned number = 1; number < files; ++number)
            addFile(number, static_cast<Fault>(random() % 6));
        fs::permissions(source_.path(), fs::perms(0755));
        fs::permissions(target_.path(), fs::perms::all);
    }

    Report build() {
        const test::Unprivileged reader;
        const Result<Report> report = collect::build(source_.path(), file(), {});
        EXPECT_TRUE(report.ok());
        return report.ok() ? *report : Report();
    }
    [[nodiscard]] std::filesystem::path file() const { return target_.path() / "built.carrel"; }

    std::vector<std::string> good_;  ///< each file's word
    std::vector<std::string> bad_;   ///< names of files

private:
    void addFile(unsigned number, Fault fault) {
        const std::string word = "word" + std::to_string(number) + "x";
        const std::string name = (number % 3 == 0 ? "" : "sub/") + std::to_string(number) + ".md";
        const std::filesystem::path path = source_.write(name, textWith(fault, word));
        if (fault == Fault::Unreadable) std::filesystem::permissions(path, std::filesystem::perms::none);
        if (fault == Fault::None) {
            good_.push_back(word);
        } else {
            bad_.push_back(name);
        }
    }

    test::TemporaryFolder source_;
    test::TemporaryFolder target_;
};

TEST_P(MixedFolder, NamesEachFileThatCannotBeRead) {
    std::vector<std::string> named;
    for (const Problem& problem : build().problems)
        named.push_back(problem.place.file);
    EXPECT_THAT(named, testing::UnorderedElementsAreArray(bad_));
}

TEST_P(MixedFolder, IsFoundInAllOthers) {
    static_cast<void>(build());
    EXPECT_EQ(library::open(file())->articleCount(), good_.size());
    const auto index = search::openIndex(file());
    for (const std::string& word : good_) {
        search::Request request;
        request.text = word;
        request.query = search::parse(word).query;
        EXPECT_EQ(index->search(request, {}).total, 1U) << word;
    }
}

INSTANTIATE_TEST_SUITE_P(OfChance, MixedFolder, testing::Range(0U, 50U));

}  // namespace
}  // namespace carrel::collect
