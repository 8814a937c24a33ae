// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/update/index_update.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/library/reader.h"
#include "tests/core/search/searched_pages.h"
#include "tests/core/search/update/changing_library.h"
#include "tests/core/unprivileged.h"

namespace carrel::search {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class IndexUpdateTest : public testing::Test {
protected:
    [[nodiscard]] std::vector<std::string> find(const std::string& query) const {
        return test::slugsOf(openIndex(library_.file())->search(test::requestFor(query), {}));
    }

    test::ChangingLibrary library_{{test::pageOf("arch", "Arch", "Stone carries the load."),
                                    test::pageOf("beam", "Beam", "Timber bends."),
                                    test::pageOf("cable", "Cable", "Steel hangs.")}};
};

TEST_F(IndexUpdateTest, FindsAnArticleThatCame) {
    library_.update({}, {test::pageOf("truss", "Truss", "Timber in triangles.")});
    EXPECT_THAT(find("timber"), UnorderedElementsAre("beam", "truss"));
}

TEST_F(IndexUpdateTest, NoLongerFindsAnArticleThatWent) {
    library_.update({"beam"}, {});
    EXPECT_THAT(find("timber"), IsEmpty());
    EXPECT_THAT(find("stone"), ElementsAre("arch"));
}

TEST_F(IndexUpdateTest, FindsAChangedArticleByWhatItIsNow) {
    library_.update({"beam"}, {test::pageOf("beam", "Beam", "Concrete bends.")});
    EXPECT_THAT(find("concrete"), ElementsAre("beam"));
    EXPECT_THAT(find("timber"), IsEmpty());
}

TEST_F(IndexUpdateTest, CountsOnlyWhatIsThere) {
    library_.update({"beam"}, {test::pageOf("beam", "Beam", "Stone bends.")});
    const Answer answer = openIndex(library_.file())->search(test::requestFor("stone"), {});
    EXPECT_EQ(answer.total, 2U);
    EXPECT_TRUE(answer.exact);
}

TEST_F(IndexUpdateTest, ListsWhatIsThereByTitle) {
    library_.update({"beam"}, {test::pageOf("beam", "Zeta", "Stone bends.")});
    EXPECT_THAT(find("kind:page"), ElementsAre("arch", "cable", "beam"));
}

TEST_F(IndexUpdateTest, LeavesNoSegmentThatIsUsedUp) {
    for (int round = 0; round < 5; ++round)
        library_.update({"beam"}, {test::pageOf("beam", "Beam", "Timber " + std::to_string(round))});
    EXPECT_EQ(library_.segments().size(), 2U);
    EXPECT_THAT(find("timber 4"), ElementsAre("beam"));
}

TEST_F(IndexUpdateTest, IsUndoneWithItsTransaction) {
    {
        sql::Database database = openForUpdate(library_.file());
        const sql::Transaction change(database);
        library_.updateIn(database, {"beam"}, {test::pageOf("truss", "Truss", "Timber in triangles.")});
    }
    EXPECT_THAT(find("timber"), ElementsAre("beam"));
    library_.update({}, {test::pageOf("dam", "Dam", "Holds water.")});
    EXPECT_EQ(library_.indexFiles().size(), 2U);
}

TEST_F(IndexUpdateTest, IsNotSeenByWhoHasTheLibraryOpen) {
    const auto built = openIndex(library_.file());
    library_.update({"beam"}, {test::pageOf("beam", "Beam", "Concrete bends.")});
    const auto updated = openIndex(library_.file());
    library_.update({"beam", "arch"}, {});
    const auto request = test::requestFor("timber concrete stone");
    EXPECT_THAT(test::slugsOf(built->search(request, {})), UnorderedElementsAre("arch", "beam"));
    EXPECT_EQ(built->search(test::requestFor("timber"), {}).hits.at(0).snippet.text, "Timber bends");
    EXPECT_THAT(test::slugsOf(updated->search(request, {})), UnorderedElementsAre("arch", "beam"));
    EXPECT_THAT(find("timber concrete stone"), IsEmpty());
}

TEST_F(IndexUpdateTest, LetsTheReaderOfALibraryKeepItsState) {
    library_.update({}, {test::pageOf("truss", "Truss", "Timber in triangles.")});
    const auto reader = library::open(library_.file());
    library_.update({"arch"}, {});
    EXPECT_EQ(reader->articleCount(), 4U);
    EXPECT_TRUE(reader->find("arch"));
    EXPECT_EQ(library::open(library_.file())->articleCount(), 3U);
}

TEST_F(IndexUpdateTest, WorksOnALibraryThatWasBuiltAgain) {
    library_.update({"beam"}, {});
    test::writeSearchable(library_.file(), {test::pageOf("dam", "Dam", "Holds water.")});
    EXPECT_THAT(find("water"), ElementsAre("dam"));
    library_.update({}, {test::pageOf("weir", "Weir", "Slows water.")});
    EXPECT_THAT(find("water"), UnorderedElementsAre("dam", "weir"));
    EXPECT_EQ(library_.indexFiles().size(), 2U);
}

TEST_F(IndexUpdateTest, LeavesALibraryThatIsReadWhereNothingCanBeWritten) {
    library_.update({}, {test::pageOf("truss", "Truss", "Timber in triangles.")});
    constexpr auto readOnly = static_cast<std::filesystem::perms>(0555);
    std::filesystem::permissions(library_.folder(), readOnly);
    {
        const test::Unprivileged reader;
        EXPECT_THAT(find("timber"), UnorderedElementsAre("beam", "truss"));
    }
    std::filesystem::permissions(library_.folder(), std::filesystem::perms::owner_all);
}

TEST_F(IndexUpdateTest, DoesNotMindARowThatTheIndexNeverHad) {
    sql::Database database = openForUpdate(library_.file());
    sql::Transaction change(database);
    IndexUpdate index(database, library_.file());
    index.remove({4711});
    index.finish();
    change.commit();
    EXPECT_EQ(openIndex(library_.file())->search(test::requestFor("stone timber steel"), {}).total, 3U);
}

}  // namespace
}  // namespace carrel::search
