// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <fstream>

#include "tests/core/search/segment/made_segments.h"
#include "tests/core/temporary_folder.h"

namespace carrel::search {
namespace {

TEST(SegmentDamage, IsToldForAnyByteThatChanged) {
    const test::TemporaryFolder folder;
    std::mt19937 random(13);
    std::vector<library::Article> articles;
    for (int number = 0; number < 50; ++number)
        articles.push_back(test::randomArticle(random));
    static_cast<void>(test::segmentOf(folder.path() / "whole", articles));
    const std::string whole = test::bytesOf(folder.path() / "whole");
    for (int round = 0; round < 1000; ++round) {
        std::string damaged = whole;
        damaged[random() % damaged.size()] ^= static_cast<char>(1U << random() % 8);
        std::ofstream(folder.path() / "damaged", std::ios::binary) << damaged;
        EXPECT_THROW(SegmentBytes::atEndOf(folder.path() / "damaged").checkAll(), library::Damage);
    }
}

TEST(SegmentDamage, IsToldWhereverAFileWasCutShort) {
    const test::TemporaryFolder folder;
    std::mt19937 random(17);
    static_cast<void>(test::segmentOf(folder.path() / "whole", {test::randomArticle(random)}));
    const std::string whole = test::bytesOf(folder.path() / "whole");
    for (std::size_t size = 0; size < whole.size(); size += 7) {
        std::ofstream(folder.path() / "cut", std::ios::binary) << whole.substr(0, size);
        EXPECT_THROW(SegmentBytes::atEndOf(folder.path() / "cut"), library::Damage);
    }
}

/// Of a segment that is too large to be read at once.
class LargeSegmentDamage : public testing::Test {
protected:
    LargeSegmentDamage() {
        library::Article article;
        for (int word = 0; word < 60'000; ++word)
            article.text += "w" + std::to_string(word) + ' ';
        static_cast<void>(test::segmentOf(file_, {article}));
    }
    void writeOver(std::size_t size) const {
        std::fstream file(file_, std::ios::binary | std::ios::in | std::ios::out);
        file << std::string(size, '\x55');
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "large";
};

TEST_F(LargeSegmentDamage, IsToldWhenWhatWasCheckedIsWrittenOver) {
    const SegmentBytes bytes = SegmentBytes::atEndOf(file_);
    bytes.checkAll();
    writeOver(1000);
    EXPECT_THROW(bytes.checkAgain(), library::Damage);
}

TEST_F(LargeSegmentDamage, IsToldWhenTheFileIsCutShort) {
    const SegmentBytes bytes = SegmentBytes::atEndOf(file_);
    std::filesystem::resize_file(file_, 1000);
    EXPECT_THROW(bytes.checkAgain(), library::Damage);
    EXPECT_THROW(bytes.checkAll(), library::Damage);
}

TEST_F(LargeSegmentDamage, IsNotToldOfAFileThatWasOnlyTouched) {
    const SegmentBytes bytes = SegmentBytes::atEndOf(file_);
    std::filesystem::last_write_time(file_, std::filesystem::file_time_type::clock::now());
    EXPECT_NO_THROW(bytes.checkAgain());
}

}  // namespace
}  // namespace carrel::search
