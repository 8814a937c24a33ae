// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/collect/collect.h"
#include "core/search/index.h"
#include "tests/core/collect/source_builder.h"

namespace carrel::collect {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

class FolderBuildTest : public testing::Test {
protected:
    [[nodiscard]] std::vector<std::string> slugs() const {
        std::vector<std::string> slugs;
        for (const library::Summary& summary : built_.reader().list({}))
            slugs.push_back(summary.key.slug);
        return slugs;
    }

    test::SourceBuilder built_;
};

TEST_F(FolderBuildTest, MakesALibraryOfAPlainFolder) {
    built_.with("Tea.md", "Hot water and leaves.").build();
    const library::Description& description = built_.reader().description();
    EXPECT_EQ(description.id, "source");
    EXPECT_EQ(description.title, "source");
    ASSERT_THAT(description.kinds, SizeIs(1));
    EXPECT_EQ(description.kinds.front().id, "page");
    EXPECT_EQ(built_.article("Tea").kind, "page");
    EXPECT_THAT(built_.problems(), IsEmpty());
}

TEST_F(FolderBuildTest, ReadsWhatTheLibraryIs) {
    built_
        .with("library.yaml",
              "id: teas\ntitle: All teas\nedition: \"3\"\nlanguage: de\nkinds:\n"
              "  - {id: tea, name: Tea, plural: Teas, icon: cup, facets: [origin]}\n"
              "  - {id: table, name: Table, view: comparison}\n"
              "relations:\n  - {id: from, name: comes from, inverse: gives}\n  - {id: like, name: is like, "
              "symmetric: true}\n"
              "home:\n  start: assam\n  featured: [assam]\n")
        .with("assam.md", "Black.")
        .build();
    library::Description expected;
    expected.id = "teas";
    expected.title = "All teas";
    expected.edition = "3";
    expected.language = "de";
    expected.kinds = {{"tea", "Tea", "Teas", "cup", library::View::Article, {"origin"}},
                      {"table", "Table", "Table", "doc", library::View::Comparison, {}}};
    expected.relationTypes = {{"from", "comes from", "gives", false}, {"like", "is like", "is like", true}};
    expected.start = "assam";
    expected.featured = {"assam"};
    EXPECT_EQ(built_.reader().description(), expected);
}

TEST_F(FolderBuildTest, ReadsMarkdownAndTextInAllFoldersButHiddenOnes) {
    built_.with("b.md", "x").with("a/c.markdown", "x").with("a/d.txt", "x").with("e.html", "x");
    built_.with(".obsidian/f.md", "x").with(".g.md", "x").build();
    EXPECT_THAT(slugs(), ElementsAre("b", "a/c", "a/d"));
}

TEST_F(FolderBuildTest, GivesTheSameBytesForTheSameFolder) {
    built_.with("a.md", "# A\n\nSee [[b]].").with("b.md", "![x](x.svg)").with("x.svg", "<svg/>").build();
    const std::string first = test::bytesOf(built_.file());
    built_.build();
    EXPECT_EQ(test::bytesOf(built_.file()), first);
}

TEST_F(FolderBuildTest, TellsItsProgress) {
    for (int number = 0; number < 130; ++number)
        built_.with(std::to_string(number) + ".md", "x");
    Options options;
    std::vector<std::size_t> done;
    options.progress = [&](Progress progress) { done.push_back(progress.done); };
    ASSERT_TRUE(build(built_.source(), built_.file(), options).ok());
    EXPECT_THAT(done, ElementsAre(64U, 128U, 130U));
}

TEST_F(FolderBuildTest, LeavesTheOlderFileWhenItIsStopped) {
    built_.with("a.md", "x").build();
    const std::string before = test::bytesOf(built_.file());
    built_.with("b.md", "x");
    std::stop_source stop;
    Options options;
    options.stop = stop.get_token();
    options.progress = [&](Progress /*progress*/) { stop.request_stop(); };
    EXPECT_FALSE(build(built_.source(), built_.file(), options).ok());
    EXPECT_EQ(test::bytesOf(built_.file()), before);
}

TEST_F(FolderBuildTest, IsRefusedWithoutAnyArticle) {
    built_.with("picture.png", "x");
    const auto report = build(built_.source(), built_.file(), {});
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(report.problem().kind, Problem::Kind::Missing);
    EXPECT_FALSE(std::filesystem::exists(built_.file()));
}

TEST_F(FolderBuildTest, IsRefusedWithoutASource) {
    EXPECT_FALSE(build(built_.outside() / "nowhere", built_.file(), {}).ok());
}

TEST_F(FolderBuildTest, RedirectsFormerSlugs) {
    built_.with("a.md", "---\nformer: [old, older]\n---\nText.").build();
    EXPECT_EQ(built_.article("older").key.slug, "a");
}

TEST_F(FolderBuildTest, StoresEachPictureOnceUnderItsPath) {
    built_.with("figures/x.svg", "<svg/>")
        .with("sub/y.png", "PNG")
        .with("sub/a.md", "![X](../figures/x.svg)\n\n![Y](y.png)\n\n![[x.svg]]")
        .with("b.md", "![X](figures/x.svg)")
        .build();
    EXPECT_EQ(built_.reader().asset("figures/x.svg"), "<svg/>");
    EXPECT_EQ(built_.reader().asset("sub/y.png"), "PNG");
    EXPECT_THAT(built_.article("sub/a").html, HasSubstr("src=\"figures/x.svg\""));
    EXPECT_THAT(built_.article("sub/a").html, HasSubstr("src=\"sub/y.png\""));
    EXPECT_THAT(built_.problems(), IsEmpty());
}

TEST_F(FolderBuildTest, FollowsASymbolicLinkThatStaysInTheFolder) {
    built_.with("a.md", "x");
    std::filesystem::create_symlink(built_.source() / "a.md", built_.source() / "b.md");
    built_.build();
    EXPECT_THAT(slugs(), ElementsAre("a", "b"));
}

TEST_F(FolderBuildTest, ReturnsFromFoldersThatLinkToThemselves) {
    built_.with("deep/a.md", "x");
    std::filesystem::create_directory_symlink(built_.source(), built_.source() / "deep" / "again");
    built_.build();
    EXPECT_THAT(slugs(), ElementsAre("deep/a"));
}

TEST_F(FolderBuildTest, ReadsWindowsTextAsOurs) {
    built_.with("a.md", "\xEF\xBB\xBF---\r\ntitle: Tea\r\n---\r\n\r\nOne.\r\n\r\nTwo.\r\n").build();
    EXPECT_EQ(built_.article("a").title, "Tea");
    EXPECT_EQ(built_.article("a").text, "One.\nTwo.\n");
}

TEST_F(FolderBuildTest, CanBeSearched) {
    built_.with("a.md", "Assam is a black tea.").build();
    search::Request request;
    request.text = "assam";
    request.query = search::parse(request.text).query;
    EXPECT_EQ(search::openIndex(built_.file())->search(request, {}).total, 1U);
}

}  // namespace
}  // namespace carrel::collect
