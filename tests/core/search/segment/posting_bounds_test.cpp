// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/posting_bounds.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "core/search/segment/weighting.h"

namespace carrel::search {
namespace {

class PostingBoundsTest : public testing::Test {
protected:
    /// Adds every third of the documents, with random sums.
    PostingBounds::Whole boundsOf(std::uint32_t documents) {
        sums_.assign(documents, 0);
        PostingBounds bounds;
        for (std::uint32_t document = 0; document < documents; document += 3) {
            sums_[document] = static_cast<float>(1 + random_() % 5000) / 500;
            bounds.add(document, sums_[document]);
        }
        bounds.endBlock();
        return bounds.finish(documents);
    }

    std::mt19937 random_{3};
    std::vector<float> sums_;  // by document
};

TEST_F(PostingBoundsTest, HaveNoDocumentWithMoreThanItsRange) {
    constexpr std::uint32_t documents = 10'000;
    const PostingBounds::Whole whole = boundsOf(documents);
    ASSERT_EQ(whole.ranges.size(), rangesOf(documents));
    for (std::uint32_t document = 0; document < documents; ++document)
        EXPECT_LE(sums_[document] > 0 ? Weighting::share(sums_[document]) : 0,
                  ShareBound::share(whole.ranges[document / documentsARange]))
            << document;
}

TEST_F(PostingBoundsTest, HaveNoRangesWhereFewDocumentsHoldTheWord) {
    EXPECT_TRUE(boundsOf(1'000).ranges.empty());
}

TEST_F(PostingBoundsTest, KnowAShareThatManyDocumentsReach) {
    const PostingBounds::Whole whole = boundsOf(10'000);
    const float common = ShareBound::share(whole.commonShare);
    ASSERT_GT(whole.commonShare, 0);
    EXPECT_GE(
        std::count_if(sums_.begin(), sums_.end(), [&](float sum) { return Weighting::share(sum) >= common; }),
        static_cast<std::ptrdiff_t>(surelyAsGood));
}

TEST_F(PostingBoundsTest, KnowNoShareThatManyReachWhereFewHoldTheWord) {
    EXPECT_EQ(boundsOf(200).commonShare, 0);
}

TEST(ShareBound, IsNoLowerThanTheShare) {
    for (float sum = 0.01F; sum < 4000; sum *= 1.01F) {
        const ShareBound::Code code = ShareBound::above(sum);
        EXPECT_GE(ShareBound::share(code), Weighting::share(sum));
        EXPECT_GE(ShareBound::ofByte(ShareBound::byteOf(code)), code);
    }
}

TEST(ShareBound, IsFoundBelowTheShare) {
    for (float sum = 0.01F; sum < 4000; sum *= 1.01F)
        EXPECT_LE(ShareBound::share(ShareBound::below(sum)), Weighting::share(sum));
}

}  // namespace
}  // namespace carrel::search
