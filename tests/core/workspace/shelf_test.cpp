// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/shelf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/collect/collect.h"
#include "core/library/open_error.h"
#include "tests/core/temporary_folder.h"

namespace carrel::workspace {
namespace {

/// Two libraries that both speak of bridges.
class ShelfTest : public testing::Test {
protected:
    ShelfTest() {
        folder_.write("stone/library.yaml",
                      "id: stone\ntitle: Stone\nkinds:\n  - {id: page, name: Page}\n"
                      "  - {id: table, name: Table, view: comparison}\n");
        folder_.write(
            "stone/arch.md",
            "---\ntitle: Arch bridge\nformer: [vault]\n---\nA bridge of stone. ![Arch](arch.svg)\n");
        folder_.write("stone/arch.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        folder_.write("stone/both.md",
                      "---\ntitle: Both\nkind: table\n---\n| Aspect | [[arch\\|Arch]] | Beam "
                      "|\n|---|---|---|\n| Span | long | short |\n");
        folder_.write("steel/library.yaml", "id: steel\ntitle: Steel\nkinds:\n  - {id: page, name: Page}\n");
        folder_.write("steel/cable.md", "---\ntitle: Cable bridge\n---\nA bridge of steel.\n");
        for (const char* name : {"stone", "steel"}) {
            files_.push_back(folder_.path() / (std::string(name) + ".carrel"));
            EXPECT_TRUE(collect::build(folder_.path() / name, files_.back(), {}).ok());
        }
    }

    [[nodiscard]] search::Answer search(const std::string& text) const {
        search::Request request;
        request.text = text;
        request.query = search::parse(text).query;
        return Shelf(files_).search(request, {});
    }

    test::TemporaryFolder folder_;
    std::vector<std::filesystem::path> files_;
};

TEST_F(ShelfTest, OpensAnArticleByItsKey) {
    const auto opened = Shelf(files_).open({"steel", "cable"});
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->article.title, "Cable bridge");
}

TEST_F(ShelfTest, FollowsARedirect) {
    const auto opened = Shelf(files_).open({"stone", "vault"});
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->article.key.slug, "arch");
}

TEST_F(ShelfTest, HasNoArticleOfALibraryThatIsNotOpen) {
    EXPECT_FALSE(Shelf(files_).open({"wood", "arch"}));
}

TEST_F(ShelfTest, BringsTheFiguresOfAnArticle) {
    const auto opened = Shelf(files_).open({"stone", "arch"});
    ASSERT_TRUE(opened);
    ASSERT_EQ(opened->figures.size(), 1U);
    EXPECT_THAT(opened->figures.front().bytes, testing::HasSubstr("<svg"));
}

TEST_F(ShelfTest, ReadsAComparisonAsColumnsAndAspects) {
    const auto opened = Shelf(files_).open({"stone", "both"});
    ASSERT_TRUE(opened && opened->comparison);
    EXPECT_EQ(opened->comparison->columns.front().title, "Arch");
    EXPECT_EQ(opened->comparison->aspects.front().cells.back().text, "short");
}

TEST_F(ShelfTest, SearchesAllLibraries) {
    const search::Answer answer = search("bridge");
    EXPECT_EQ(answer.total, 2U);
    EXPECT_EQ(answer.kinds, (std::vector<search::FacetCount>{{"page", 2}}));
}

TEST_F(ShelfTest, KeepsTheOrderOfTitlesWhereNoWordIsAskedFor) {
    folder_.write("stone/zeta.md", "---\ntitle: Aqueduct\n---\nText.\n");
    ASSERT_TRUE(collect::build(folder_.path() / "stone", files_.front(), {}).ok());
    std::vector<std::string> titles;
    for (const search::Hit& hit : search("in:stone").hits)
        titles.push_back(hit.title);
    EXPECT_THAT(titles, testing::ElementsAre("Aqueduct", "Arch bridge", "Both"));
}

TEST_F(ShelfTest, ListsTheContentsOfEachLibrary) {
    const auto contents = Shelf(files_).contents();
    ASSERT_EQ(contents.size(), 2U);
    EXPECT_EQ(contents.front().description.title, "Stone");
    EXPECT_EQ(contents.front().articles.size(), 2U);
}

TEST_F(ShelfTest, IsNotOpenedWhenALibraryIsMissing) {
    files_.push_back(folder_.path() / "wood.carrel");
    EXPECT_THROW(Shelf{files_}, library::OpenError);
}

}  // namespace
}  // namespace carrel::workspace
