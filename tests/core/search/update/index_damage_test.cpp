// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/search/segment/segment_bytes.h"
#include "core/search/update/index_rebuild.h"
#include "core/workspace/shelf.h"
#include "tests/core/search/searched_pages.h"
#include "tests/core/search/segment/made_segments.h"
#include "tests/core/search/update/changing_library.h"

namespace carrel::search {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// What a reader of a library meets whose index is damaged: articles, and a search that says what is wrong.
class IndexDamageTest : public testing::Test {
protected:
    void expectReadableButUnsearchable() const {
        const workspace::Shelf shelf({library_.file()});
        EXPECT_TRUE(shelf.open({"pages", "beam"}));
        EXPECT_NO_THROW(static_cast<void>(shelf.related({"pages", "beam"}, 5)));
        const Answer answer = shelf.search(test::requestFor("timber"), {});
        EXPECT_THAT(answer.hits, IsEmpty());
        ASSERT_EQ(answer.unsearchable.size(), 1U);
        EXPECT_EQ(answer.unsearchable[0].file, library_.file());
        EXPECT_THAT(answer.unsearchable[0].why, AllOf(HasSubstr("pages.carrel"), HasSubstr("can be read")));
    }

    void expectSearchableAgain() const {
        EXPECT_TRUE(rebuildIndex(library_.file(), {}));
        const workspace::Shelf shelf({library_.file()});
        const Answer answer = shelf.search(test::requestFor("timber"), {});
        EXPECT_THAT(test::slugsOf(answer), ElementsAre("beam"));
        EXPECT_THAT(answer.unsearchable, IsEmpty());
    }

    /// Changes one bit of a file; a second time, it is whole again.
    static void flip(const std::filesystem::path& file, std::uint64_t at) {
        std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
        stream.seekg(static_cast<std::streamoff>(at));
        const char changed = static_cast<char>(stream.get() ^ 0x10);
        stream.seekp(static_cast<std::streamoff>(at));
        stream.put(changed);
    }

    [[nodiscard]] std::filesystem::path secondSegment() const {
        return placeOf(library_.segments().back(), library_.file());
    }

    test::ChangingLibrary library_{{test::pageOf("arch", "Arch", "Stone carries the load."),
                                    test::pageOf("beam", "Beam", "Timber bends.")}};
};

TEST_F(IndexDamageTest, IsToldForAFlippedBitInAnyRegion) {
    const std::uint64_t size = std::filesystem::file_size(library_.file());
    const ReadFooter read = readFooter([&] {
        static std::string end;
        end = test::bytesOf(library_.file()).substr(size - footerSize);
        return Bytes(reinterpret_cast<const unsigned char*>(end.data()), end.size());
    }());
    const std::uint64_t begin = size - read.segmentSize;
    for (const RegionPlace& region : read.footer.regions) {
        if (region.size == 0) continue;
        flip(library_.file(), begin + region.offset + region.size / 2);
        EXPECT_THROW(checkIndex(library_.file()), UnsearchableError);
        expectReadableButUnsearchable();
        flip(library_.file(), begin + region.offset + region.size / 2);
    }
    flip(library_.file(), size - 1);
    expectReadableButUnsearchable();
    expectSearchableAgain();
}

TEST_F(IndexDamageTest, IsToldWhenASearchComesUponIt) {
    std::mt19937 random(5);
    std::vector<library::Article> articles;
    for (int number = 0; number < 1500; ++number) {
        articles.push_back(test::randomArticle(random));
        for (int more = 0; more < 4; ++more)
            articles.back().text += test::randomArticle(random).text;
        articles.back().key = {"pages", "n" + std::to_string(number)};
    }
    test::writeSearchable(library_.file(), articles);
    const std::uint64_t size = std::filesystem::file_size(library_.file());
    const SegmentBytes bytes = SegmentBytes::atEndOf(library_.file());
    const RegionPlace& sums = bytes.footer().at(Region::Checksums);
    const std::uint64_t begin = size - footerSize - sums.size - sums.offset;
    const RegionPlace& positions = bytes.footer().at(Region::Positions);
    ASSERT_GT(positions.size, 2 * checkedPage);
    for (std::uint64_t at = checkedPage; at + checkedPage < positions.size; at += checkedPage)
        flip(library_.file(), begin + positions.offset + at);
    const auto index = openSearchable({library_.file()});
    EXPECT_EQ(index->search(test::requestFor("w1 w2"), {}).unsearchable.size(), 1U);
}

TEST_F(IndexDamageTest, IsToldForALibraryThatWasCutBehindItsDatabase) {
    std::filesystem::resize_file(library_.file(), std::filesystem::file_size(library_.file()) - 100);
    expectReadableButUnsearchable();
    expectSearchableAgain();
}

TEST_F(IndexDamageTest, IsToldForASegmentThatIsMissing) {
    library_.update({}, {test::pageOf("cable", "Cable", "Steel hangs.")});
    std::filesystem::remove(secondSegment());
    expectReadableButUnsearchable();
    expectSearchableAgain();
}

TEST_F(IndexDamageTest, IsToldForASegmentThatWasCut) {
    library_.update({}, {test::pageOf("cable", "Cable", "Steel hangs.")});
    std::filesystem::resize_file(secondSegment(), 50);
    expectReadableButUnsearchable();
    expectSearchableAgain();
}

TEST_F(IndexDamageTest, IsToldForASegmentThatIsAnothersFile) {
    library_.update({}, {test::pageOf("cable", "Cable", "Steel hangs.")});
    std::filesystem::copy_file(placeOf(library_.segments().front(), library_.file()), secondSegment(),
                               std::filesystem::copy_options::overwrite_existing);
    expectReadableButUnsearchable();
    expectSearchableAgain();
}

TEST_F(IndexDamageTest, LeavesOtherLibrariesSearchable) {
    std::filesystem::resize_file(library_.file(), std::filesystem::file_size(library_.file()) - 100);
    const auto other = library_.folder() / "other.carrel";
    test::writeSearchable(other, {test::pageOf("plank", "Plank", "Timber, sawn.")});
    const auto index = openSearchable({library_.file(), other});
    const Answer answer = index->search(test::requestFor("timber"), {});
    EXPECT_THAT(test::slugsOf(answer), ElementsAre("plank"));
    EXPECT_EQ(answer.unsearchable.size(), 1U);
}

TEST_F(IndexDamageTest, StopsAnUpdateThatCannotBeRight) {
    library_.update({}, {test::pageOf("cable", "Cable", "Steel hangs.")});
    std::filesystem::remove(secondSegment());
    EXPECT_THROW(library_.update({"arch"}, {}), sql::Error);
    EXPECT_TRUE(workspace::Shelf({library_.file()}).open({"pages", "arch"}));
}

}  // namespace
}  // namespace carrel::search
