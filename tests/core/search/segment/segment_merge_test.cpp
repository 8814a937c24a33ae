// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/segment_merge.h"

#include <gtest/gtest.h>

#include "tests/core/search/segment/made_segments.h"
#include "tests/core/temporary_folder.h"

namespace carrel::search {
namespace {

class SegmentMergeTest : public testing::Test {
protected:
    std::vector<library::Article> articles(int count) {
        std::vector<library::Article> made;
        for (; count > 0; --count)
            made.push_back(test::randomArticle(random_));
        return made;
    }

    [[nodiscard]] std::filesystem::path file(const std::string& name) const { return folder_.path() / name; }

    std::mt19937 random_{11};
    test::TemporaryFolder folder_;
};

TEST_F(SegmentMergeTest, GivesTheBytesOfASegmentThatWasBuiltAtOnce) {
    const auto all = articles(700);
    const std::vector first(all.begin(), all.begin() + 300);
    const std::vector second(all.begin() + 300, all.end());
    const auto one = test::segmentOf(file("one"), first);
    const auto two = test::segmentOf(file("two"), second, 301);
    mergeSegments({{one.get(), {}}, {two.get(), {}}}, file("merged"), {});
    static_cast<void>(test::segmentOf(file("whole"), all));
    EXPECT_TRUE(test::bytesOf(file("merged")) == test::bytesOf(file("whole")));
}

TEST_F(SegmentMergeTest, GivesTheBytesOfASegmentThatNeverHadWhatWasRemoved) {
    const auto all = articles(400);
    const auto one = test::segmentOf(file("one"), all);
    std::vector<bool> removed(all.size());
    SegmentBuilder builder("en");
    for (std::uint32_t at = 0; at < all.size(); ++at) {
        removed[at] = random_() % 3 == 0;
        if (!removed[at]) builder.add(at + 1, all[at]);
    }
    builder.write(file("without"));
    mergeSegments({{one.get(), removed}}, file("merged"), {});
    EXPECT_TRUE(test::bytesOf(file("merged")) == test::bytesOf(file("without")));
}

}  // namespace
}  // namespace carrel::search
