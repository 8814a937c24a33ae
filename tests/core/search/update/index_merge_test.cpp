// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/update/index_merge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

#include "core/search/update/index_folder.h"
#include "tests/core/search/searched_pages.h"
#include "tests/core/search/update/changing_library.h"

namespace carrel::search {
namespace {

using testing::ElementsAre;

class IndexMergeTest : public testing::Test {
protected:
    /// Each in a segment of its own.
    void addArticles(int count) {
        for (; count > 0; --count) {
            const std::string number = std::to_string(++added_);
            library_.update({}, {test::pageOf("n" + number, "Number " + number, "Counted as " + number)});
        }
    }

    [[nodiscard]] std::size_t count(const std::string& query) const {
        return openIndex(library_.file())->search(test::requestFor(query), {}).total;
    }

    int added_ = 0;
    test::ChangingLibrary library_{{test::pageOf("zero", "Zero", "Counted as nothing")}};
};

TEST_F(IndexMergeTest, LeavesALibraryAloneAsItWasBuilt) {
    const std::string before = test::bytesOf(library_.file());
    EXPECT_FALSE(mergeIndex(library_.file(), {}));
    EXPECT_TRUE(test::bytesOf(library_.file()) == before);
}

TEST_F(IndexMergeTest, MakesOneOfManySmallSegments) {
    addArticles(7);
    EXPECT_TRUE(mergeIndex(library_.file(), {}));
    EXPECT_EQ(library_.segments().size(), 1U);
    EXPECT_EQ(count("counted"), 8U);
    EXPECT_FALSE(mergeIndex(library_.file(), {}));
}

TEST_F(IndexMergeTest, DeletesWhatItHasMerged) {
    addArticles(7);
    mergeIndex(library_.file(), {});
    EXPECT_EQ(library_.indexFiles().size(), 1U);
}

TEST_F(IndexMergeTest, ForgetsWhatWasRemoved) {
    addArticles(5);
    library_.update({"n2", "zero"}, {});
    mergeIndex(library_.file(), {});
    EXPECT_EQ(library_.segments().front().documents, 4U);
    EXPECT_EQ(count("counted"), 4U);
}

TEST_F(IndexMergeTest, IsNotSeenByWhoHasTheLibraryOpen) {
    addArticles(6);
    const auto before = openIndex(library_.file());
    mergeIndex(library_.file(), {});
    EXPECT_EQ(before->search(test::requestFor("counted"), {}).total, 7U);
}

TEST_F(IndexMergeTest, LeavesTheIndexAsItWasWhenStopped) {
    addArticles(6);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_FALSE(mergeIndex(library_.file(), stop.get_token()));
    EXPECT_EQ(library_.segments().size(), 7U);
    EXPECT_EQ(library_.indexFiles().size(), 7U);
}

TEST_F(IndexMergeTest, DeletesWhatAnInterruptedOneHasLeft) {
    addArticles(1);
    const auto left = segmentFolder(library_.file()) / "0123456789abcdef.segment";
    std::ofstream(left) << "half";
    std::ofstream(left.string() + ".positions") << "half";
    EXPECT_FALSE(mergeIndex(library_.file(), {}));
    EXPECT_EQ(library_.indexFiles().size(), 2U);
}

TEST_F(IndexMergeTest, LeavesItToWhoIsAlreadyMerging) {
    addArticles(6);
    const IndexLock other = IndexFolder(library_.file()).lock();
    EXPECT_FALSE(mergeIndex(library_.file(), {}));
    EXPECT_EQ(library_.segments().size(), 7U);
}

TEST_F(IndexMergeTest, GoesOnWhileArticlesChangeAndOthersSearch) {
    std::jthread merging([&](const std::stop_token& stop) {
        while (!stop.stop_requested())
            mergeIndex(library_.file(), stop);
    });
    std::jthread searching([&](const std::stop_token& stop) {
        while (!stop.stop_requested())
            EXPECT_GE(count("counted"), 1U);
    });
    for (int round = 0; round < 40; ++round) {
        addArticles(1);
        if (round % 3 == 2) library_.update({"n" + std::to_string(added_ - 2)}, {});
    }
    merging = {};
    searching = {};
    EXPECT_EQ(count("counted"), 41U - 13U);
    EXPECT_EQ(count("\"number 40\""), 1U);
    EXPECT_EQ(count("\"number 37\""), 0U);
}

}  // namespace
}  // namespace carrel::search
