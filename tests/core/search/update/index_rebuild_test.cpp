// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/update/index_rebuild.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/library/open_error.h"
#include "tests/core/library/bridges.h"
#include "tests/core/search/searched_pages.h"
#include "tests/core/search/update/changing_library.h"

namespace carrel::search {
namespace {

using testing::ElementsAre;

class IndexRebuildTest : public testing::Test {
protected:
    [[nodiscard]] std::vector<std::string> find(const std::string& query) const {
        return test::slugsOf(openIndex(library_.file())->search(test::requestFor(query), {}));
    }

    test::ChangingLibrary library_{{test::pageOf("arch", "Arch", "Stone carries the load."),
                                    test::pageOf("beam", "Beam", "Timber bends.")}};
};

TEST_F(IndexRebuildTest, GivesTheBytesThatWereBuilt) {
    const std::string built = test::bytesOf(library_.file());
    std::filesystem::resize_file(library_.file(), built.size() - 1000);
    EXPECT_THROW(openIndex(library_.file()), UnsearchableError);
    EXPECT_TRUE(rebuildIndex(library_.file(), {}));
    EXPECT_TRUE(test::bytesOf(library_.file()) == built);
}

TEST_F(IndexRebuildTest, MakesTheIndexOfAnUpdatedLibraryAnew) {
    library_.update({"beam"}, {test::pageOf("beam", "Beam", "Concrete bends.")});
    for (const auto& file : library_.indexFiles())
        std::filesystem::remove(file);
    EXPECT_TRUE(rebuildIndex(library_.file(), {}));
    EXPECT_THAT(find("bends"), ElementsAre("beam"));
    EXPECT_EQ(library_.segments().size(), 1U);
    EXPECT_EQ(library_.indexFiles().size(), 1U);
}

TEST_F(IndexRebuildTest, GivesAnIndexToALibraryWithoutOne) {
    const auto file = test::writeLibrary(library_.folder() / "bare.carrel", {test::arch()});
    rebuildIndex(file, {});
    EXPECT_EQ(openIndex(file)->search(test::requestFor("arch"), {}).total, 1U);
}

TEST_F(IndexRebuildTest, LeavesEverythingAsItWasWhenStopped) {
    const std::string built = test::bytesOf(library_.file());
    std::stop_source stop;
    stop.request_stop();
    EXPECT_FALSE(rebuildIndex(library_.file(), stop.get_token()));
    EXPECT_TRUE(test::bytesOf(library_.file()) == built);
    library_.update({}, {test::pageOf("truss", "Truss", "Triangles.")});
    EXPECT_FALSE(rebuildIndex(library_.file(), stop.get_token()));
    EXPECT_EQ(library_.segments().size(), 2U);
    for (const auto& entry : std::filesystem::directory_iterator(library_.folder()))
        EXPECT_EQ(entry.path().filename().string().find(".partial"), std::string::npos);
}

TEST_F(IndexRebuildTest, RefusesWhatIsNoLibrary) {
    std::ofstream(library_.folder() / "notes.txt") << "Dear diary,";
    EXPECT_THROW(rebuildIndex(library_.folder() / "notes.txt", {}), library::OpenError);
}

TEST_F(IndexRebuildTest, IsNotSeenByWhoHasTheLibraryOpen) {
    const auto before = openIndex(library_.file());
    rebuildIndex(library_.file(), {});
    EXPECT_THAT(test::slugsOf(before->search(test::requestFor("timber"), {})), ElementsAre("beam"));
}

}  // namespace
}  // namespace carrel::search
