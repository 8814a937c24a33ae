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
        return searchIn(Shelf(files_), text);
    }
    static search::Answer searchIn(const Shelf& shelf, const std::string& text) {
        search::Request request;
        request.text = text;
        request.query = search::parse(text).query;
        return shelf.search(request, {});
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

TEST_F(ShelfTest, GoesOnWithALibraryThatWasDeleted) {
    const Shelf shelf(files_);
    for (const std::filesystem::path& file : files_)
        std::filesystem::remove(file);
    EXPECT_TRUE(shelf.open({"steel", "cable"}));
    EXPECT_EQ(searchIn(shelf, "bridge").total, 2U);
}

TEST_F(ShelfTest, GoesOnWithWhatItOpenedWhenALibraryIsBuiltAnew) {
    const Shelf shelf(files_);
    folder_.write("steel/cable.md", "---\ntitle: Cable car\n---\nIt hangs.\n");
    ASSERT_TRUE(collect::build(folder_.path() / "steel", files_.back(), {}).ok());
    const auto opened = shelf.open({"steel", "cable"});
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->article.title, "Cable bridge");
    EXPECT_EQ(searchIn(shelf, "bridge").total, 2U);
}

TEST_F(ShelfTest, IsNotOpenedWhenALibraryIsMissing) {
    files_.push_back(folder_.path() / "wood.carrel");
    EXPECT_THROW(Shelf{files_}, library::OpenError);
}

/// Links from one open library to another.
class ShelfLinksTest : public ShelfTest {
protected:
    void write(const std::string& library, const std::string& name, const std::string& text) const {
        folder_.write(library + "/" + name, text);
        EXPECT_TRUE(
            collect::build(folder_.path() / library, folder_.path() / (library + ".carrel"), {}).ok());
    }
    [[nodiscard]] library::Links links(const library::ArticleKey& key) const {
        const auto opened = Shelf(files_).open(key);
        return opened ? opened->links : library::Links();
    }
};

TEST_F(ShelfLinksTest, AreSeenFromTheirOtherEnd) {
    write("steel", "cable.md", "---\ntitle: Cable bridge\n---\nNo [arch](carrel://stone/arch).\n");
    const library::Links arch = links({"stone", "arch"});
    ASSERT_EQ(arch.in.size(), 2U);
    EXPECT_EQ(arch.in[0].otherTitle, "Both");
    EXPECT_EQ(arch.in[1].from, (library::ArticleKey{"steel", "cable"}));
    EXPECT_EQ(arch.in[1].otherTitle, "Cable bridge");
    EXPECT_EQ(arch.in[1].sentence, "No arch.");
}

TEST_F(ShelfLinksTest, HaveTheTitleOfWhereTheyLead) {
    write("steel", "cable.md", "No [arch](carrel://stone/arch).\n");
    const library::Links cable = links({"steel", "cable"});
    ASSERT_EQ(cable.out.size(), 1U);
    EXPECT_EQ(cable.out.front().otherTitle, "Arch bridge");
}

TEST_F(ShelfLinksTest, FollowARedirectFromBothEnds) {
    write("steel", "cable.md", "No [arch](carrel://stone/vault).\n");
    EXPECT_EQ(links({"steel", "cable"}).out.front().to, (library::ArticleKey{"stone", "arch"}));
    EXPECT_EQ(links({"stone", "arch"}).in.size(), 2U);
}

TEST_F(ShelfLinksTest, StandInTheOrderOfTheirStrength) {
    write("steel", "cable.md", "[a](carrel://stone/arch), [b](carrel://stone/arch).\n");
    EXPECT_EQ(links({"stone", "arch"}).in.front().from.slug, "cable");
}

TEST_F(ShelfLinksTest, AreKeptWhenTheOtherLibraryIsNotOpen) {
    write("steel", "cable.md", "No [arch](carrel://stone/arch).\n");
    files_.erase(files_.begin());
    const library::Links cable = links({"steel", "cable"});
    EXPECT_EQ(cable.out.front().to, (library::ArticleKey{"stone", "arch"}));
    EXPECT_EQ(cable.out.front().otherTitle, "");
}

TEST_F(ShelfTest, SaysWhatIsRelated) {
    const auto related = Shelf(files_).related({"stone", "arch"}, 5);
    ASSERT_EQ(related.size(), 1U);
    EXPECT_EQ(related.front().title, "Both");
    EXPECT_TRUE(Shelf(files_).related({"wood", "arch"}, 5).empty());
}

TEST_F(ShelfTest, SaysWhatLiesAround) {
    EXPECT_EQ(Shelf(files_).neighbourhood({"stone", "arch"}, 1, 9).nodes.size(), 2U);
    EXPECT_TRUE(Shelf(files_).neighbourhood({"wood", "arch"}, 1, 9).nodes.empty());
    EXPECT_EQ(Shelf(files_).wholeMap("stone").nodes.size(), Shelf(files_).contents().front().articles.size());
    EXPECT_TRUE(Shelf(files_).wholeMap("wood").nodes.empty());
}

}  // namespace
}  // namespace carrel::workspace
