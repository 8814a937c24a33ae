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

}  // namespace
}  // namespace carrel::search
