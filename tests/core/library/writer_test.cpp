// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

#include "core/library/reader.h"
#include "core/sql/error.h"
#include "core/sql/statement.h"
#include "tests/core/library/bridges.h"
#include "tests/core/temporary_folder.h"

namespace carrel::library {
namespace {

using testing::UnorderedElementsAre;

class WriterTest : public testing::Test {
protected:
    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(folder_.path()))
            names.push_back(entry.path().filename().string());
        return names;
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "bridges.carrel";
};

TEST_F(WriterTest, WritesTheSameBytesForTheSameCalls) {
    for (const char* name : {"one.carrel", "two.carrel"})
        test::writeLibrary(folder_.path() / name, {test::arch(), test::articleNamed("beam", "Beam bridge")});
    EXPECT_EQ(test::bytesOf(folder_.path() / "one.carrel"), test::bytesOf(folder_.path() / "two.carrel"));
}

TEST_F(WriterTest, LeavesOnlyTheFinishedFile) {
    test::writeLibrary(file_, {test::arch()});
    EXPECT_THAT(names(), UnorderedElementsAre("bridges.carrel"));
}

TEST_F(WriterTest, LeavesNothingBehindWithoutFinish) {
    { Writer(file_, test::bridges()).add(test::arch()); }
    EXPECT_THAT(names(), UnorderedElementsAre());
}

TEST_F(WriterTest, LeavesTheOlderFileAsItWasWithoutFinish) {
    test::writeLibrary(file_, {test::arch()});
    const std::string before = test::bytesOf(file_);
    { Writer(file_, test::bridges()).add(test::articleNamed("beam", "Beam bridge")); }
    EXPECT_EQ(test::bytesOf(file_), before);
}

TEST_F(WriterTest, ReplacesTheOlderFileAsAWhole) {
    test::writeLibrary(file_, {test::arch()});
    const auto before = open(file_);
    test::writeLibrary(file_, {test::articleNamed("beam", "Beam bridge")});
    EXPECT_TRUE(before->find("arch"));
    EXPECT_FALSE(open(file_)->find("arch"));
}

TEST_F(WriterTest, ClearsAwayWhatAnInterruptedBuildLeft) {
    static_cast<void>(folder_.write("bridges.carrel.partial", "half a file"));
    test::writeLibrary(file_, {test::arch()});
    EXPECT_THAT(names(), UnorderedElementsAre("bridges.carrel"));
}

TEST_F(WriterTest, RemovesWhatAnInterruptedBuildLeftBesideIt) {
    static_cast<void>(folder_.write("bridges.carrel.partial-index0", "half a run"));
    static_cast<void>(folder_.write("other.carrel.partial-index0", "of another library"));
    test::writeLibrary(file_, {test::arch()});
    EXPECT_THAT(names(), UnorderedElementsAre("bridges.carrel", "other.carrel.partial-index0"));
}

TEST_F(WriterTest, RefusesASecondArticleOfOneSlugAndGoesOn) {
    Writer writer(file_, test::bridges());
    writer.add(test::arch());
    EXPECT_THROW(writer.add(test::articleNamed("arch", "Another")), sql::Error);
    writer.add(test::articleNamed("beam", "Beam bridge"));
    writer.finish();
    EXPECT_EQ(open(file_)->articleCount(), 2U);
    EXPECT_EQ(open(file_)->find("arch"), test::arch());
}

TEST_F(WriterTest, RefusesALinkOrARedirectToAnArticleThatWasNotAdded) {
    Writer writer(file_, test::bridges());
    writer.add(test::arch());
    Link link;
    link.from = {"bridges", "arch"};
    link.to = ArticleKey{"bridges", "beam"};
    EXPECT_THROW(writer.addLink(link), std::logic_error);
    EXPECT_THROW(writer.addRedirect("girder", "beam"), std::logic_error);
}

TEST_F(WriterTest, KeepsTheTablesOfOtherLayers) {
    Writer writer(file_, test::bridges());
    writer.database().run("CREATE TABLE word (text TEXT NOT NULL) STRICT");
    writer.database().run("INSERT INTO word (text) VALUES ('span')");
    writer.finish();
    sql::Database database(file_, sql::Access::Immutable, sql::Pages::Checked);
    sql::Statement words(database, "SELECT text FROM word");
    ASSERT_TRUE(words.step());
    EXPECT_EQ(std::get<0>(words.row<std::string>()), "span");
}

TEST_F(WriterTest, ThrowsWhenTheFolderIsMissing) {
    EXPECT_THROW(Writer(folder_.path() / "nowhere" / "x.carrel", test::bridges()), sql::Error);
}

TEST_F(WriterTest, ThrowsWhenAFileStandsWhereTheFolderShouldBe) {
    const auto file = folder_.write("notes.txt", "x");
    EXPECT_THROW(Writer(file / "x.carrel", test::bridges()), sql::Error);
}

TEST_F(WriterTest, ThrowsWhenAFolderHasTheNameOfTheFile) {
    static_cast<void>(folder_.write("bridges.carrel/x", ""));
    Writer writer(file_, test::bridges());
    EXPECT_THROW(writer.finish(), std::filesystem::filesystem_error);
}

TEST_F(WriterTest, TakesOneFileInAFolderWhoseNameHoldsSpecialCharacters) {
    std::filesystem::create_directory(folder_.path() / "50% of 'it'? #1");
    const auto file = test::writeLibrary(folder_.path() / "50% of 'it'? #1" / "b.carrel", {test::arch()});
    EXPECT_EQ(open(file)->articleCount(), 1U);
}

}  // namespace
}  // namespace carrel::library
