// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "core/collect/input_file.h"
#include "core/collect/source_folder.h"
#include "tests/core/collect/source_builder.h"
#include "tests/core/unprivileged.h"

namespace carrel::collect {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

constexpr const char* description =
    "kinds:\n  - {id: page, name: Page}\n  - {id: table, name: Table, view: comparison}\n"
    "relations:\n  - {id: needs, name: needs, inverse: is needed by}\n";

/// One Problem each: what is wrong in a source is named with its place, and the rest is built.
class ReportTest : public testing::Test {
protected:
    ReportTest() { built_.with("library.yaml", description).with("tea.md", "Text."); }

    /// The problems of the folder with one more file.
    std::vector<std::string> problemsWith(const std::string& name, const std::string& text) {
        return built_.with(name, text).build().problems();
    }

    test::SourceBuilder built_;
};

TEST_F(ReportTest, IsEmptyForAGoodSource) {
    EXPECT_THAT(built_.build().problems(), IsEmpty());
}

TEST_F(ReportTest, NamesTheLineOfMalformedFrontMatter) {
    EXPECT_THAT(problemsWith("a.md", "---\ntitle: A\ntags: [x\n---\nText."),
                ElementsAre(StartsWith("a.md:")));
    EXPECT_EQ(built_.article("a").text, "Text.\n");
}

TEST_F(ReportTest, NamesFrontMatterThatIsNoMapping) {
    EXPECT_THAT(problemsWith("a.md", "---\nJust words\n---\nText."), ElementsAre(HasSubstr("no mapping")));
}

TEST_F(ReportTest, NamesTheLineOfMalformedYamlInTheLibrary) {
    EXPECT_THAT(problemsWith("library.yaml", "id: x\nkinds: [a\n"), ElementsAre(StartsWith("library.yaml:")));
    EXPECT_EQ(built_.reader().articleCount(), 1U);
}

TEST_F(ReportTest, NamesAnUnknownKindAndTakesTheFirst) {
    EXPECT_THAT(problemsWith("a.md", "---\ntitle: A\nkind: cup\n---\nText."),
                ElementsAre(AllOf(StartsWith("a.md:3: "), HasSubstr("'cup'"))));
    EXPECT_EQ(built_.article("a").kind, "page");
}

TEST_F(ReportTest, NamesAKindWithoutAnIdAndAnUnknownView) {
    EXPECT_THAT(problemsWith("library.yaml", "kinds:\n  - {name: Cup}\n  - {id: page, view: globe}\n"),
                ElementsAre(AllOf(StartsWith("library.yaml:2: "), HasSubstr("no id")),
                            AllOf(StartsWith("library.yaml:3: "), HasSubstr("'globe'"))));
}

TEST_F(ReportTest, NamesAnUnknownRelationAndLeavesItOut) {
    EXPECT_THAT(problemsWith("a.md", "---\nrelations:\n  holds: [tea]\n---\nText."),
                ElementsAre(AllOf(StartsWith("a.md:3: "), HasSubstr("'holds'"))));
    EXPECT_THAT(built_.reader().allLinks(), IsEmpty());
}

TEST_F(ReportTest, NamesARelationToNothingAndKeepsItBroken) {
    EXPECT_THAT(problemsWith("a.md", "---\nrelations:\n  needs: [cup]\n---\nText."),
                ElementsAre(AllOf(StartsWith("a.md:3: "), HasSubstr("'cup'"))));
    ASSERT_EQ(built_.reader().allLinks().size(), 1U);
    EXPECT_TRUE(built_.reader().allLinks().front().broken());
}

TEST_F(ReportTest, NamesALinkToNothingAndKeepsItAsBroken) {
    EXPECT_THAT(problemsWith("a.md", "---\ntitle: A\n---\n\nA [[cup]]."),
                ElementsAre(AllOf(StartsWith("a.md:5: "), HasSubstr("'cup'"))));
    EXPECT_TRUE(built_.reader().allLinks().front().broken());
}

TEST_F(ReportTest, NamesTheCandidatesOfAnAmbiguousLink) {
    built_.with("b.md", "---\ntitle: Cup\n---\nx").with("c.md", "---\ntitle: Cup\n---\nx");
    EXPECT_THAT(problemsWith("a.md", "A [[Cup]]."),
                ElementsAre(AllOf(StartsWith("a.md:1: "), HasSubstr("b, c"))));
    EXPECT_TRUE(built_.reader().allLinks().front().broken());
}

TEST_F(ReportTest, NamesASectionThatIsMissingAndLinksToTheWholeArticle) {
    EXPECT_THAT(problemsWith("a.md", "A [[tea#Leaves]]."),
                ElementsAre(AllOf(StartsWith("a.md:1: "), HasSubstr("'tea#Leaves'"))));
    EXPECT_FALSE(built_.reader().allLinks().front().broken());
}

TEST_F(ReportTest, NamesTheSecondArticleOfASlugAndLeavesItOut) {
    EXPECT_THAT(problemsWith("z.md", "---\nslug: tea\n---\nOther."),
                ElementsAre(AllOf(StartsWith("z.md: "), HasSubstr("'tea'"), HasSubstr("tea.md"))));
    EXPECT_EQ(built_.article("tea").text, "Text.\n");
}

TEST_F(ReportTest, NamesAFormerSlugThatIsTaken) {
    EXPECT_THAT(problemsWith("a.md", "---\nformer: [tea]\n---\nText."),
                ElementsAre(AllOf(StartsWith("a.md: "), HasSubstr("'tea'"))));
    EXPECT_EQ(built_.article("tea").text, "Text.\n");
}

TEST_F(ReportTest, NamesThePlaceOfAPictureThatIsMissing) {
    EXPECT_THAT(problemsWith("a.md", "---\ntitle: A\n---\nText.\n\n![Cup](cup.svg)"),
                ElementsAre(AllOf(StartsWith("a.md:6: "), HasSubstr("'cup.svg' is not there"))));
}

TEST_F(ReportTest, NamesAPictureOutsideTheFolder) {
    const test::TemporaryFolder elsewhere;
    std::filesystem::create_symlink(elsewhere.write("cup.svg", "<svg/>"), built_.source() / "cup.svg");
    EXPECT_THAT(problemsWith("a.md", "![Cup](cup.svg)"),
                ElementsAre(AllOf(StartsWith("a.md:1: "), HasSubstr("outside")), StartsWith("cup.svg: ")));
    EXPECT_EQ(built_.reader().asset("cup.svg"), std::nullopt);
}

TEST_F(ReportTest, NamesAPictureThatAPathReachesOutsideTheFolder) {
    std::ofstream(built_.outside() / "cup.svg") << "<svg/>";
    EXPECT_THAT(problemsWith("a.md", "![Cup](../cup.svg)"), ElementsAre(HasSubstr("outside")));
    EXPECT_EQ(built_.reader().asset("../cup.svg"), std::nullopt);
}

TEST_F(ReportTest, NamesAPictureThatIsTooLarge) {
    built_.with("cup.png", std::string(largestFile + 1, 'x'));
    EXPECT_THAT(problemsWith("a.md", "![Cup](cup.png)"),
                ElementsAre(AllOf(StartsWith("cup.png: "), HasSubstr("16 MiB"))));
}

TEST_F(ReportTest, NamesACitationOfAnUnknownSourceAndDropsIt) {
    built_.with("sources.yaml", "a-2000: {title: First}\n");
    EXPECT_THAT(
        problemsWith("a.md", "Hot.\n\nGreen [@b-2001]."),
        ElementsAre(
            "a.md:3: cites 'b-2001', which sources.yaml does not have; add it there, or correct the key"));
    EXPECT_THAT(built_.article("a").sources, IsEmpty());
}

TEST_F(ReportTest, NamesAFactWithoutASourceWhereThereAreSources) {
    built_.with("sources.yaml", "a-2000: {title: First}\n");
    EXPECT_THAT(problemsWith("a.md", "---\nfacts:\n  - {label: minutes, value: 3}\n---\nText."),
                ElementsAre(AllOf(StartsWith("a.md:3: "), HasSubstr("'minutes'"))));
}

TEST_F(ReportTest, NamesAFactWithoutAValueAndLeavesItOut) {
    EXPECT_THAT(problemsWith("a.md", "---\nfacts:\n  - {label: minutes}\n---\nText."),
                ElementsAre(StartsWith("a.md:3: ")));
    EXPECT_THAT(built_.article("a").facts, IsEmpty());
}

TEST_F(ReportTest, NamesAComparisonWithoutATable) {
    EXPECT_THAT(problemsWith("a.md", "---\nkind: table\n---\nText."),
                ElementsAre(AllOf(StartsWith("a.md: "), HasSubstr("comparison"))));
}

TEST_F(ReportTest, NamesAHomeThatIsNotThere) {
    EXPECT_THAT(problemsWith("library.yaml", "start: cup\n"),
                ElementsAre(AllOf(StartsWith("library.yaml: "), HasSubstr("'cup'"))));
}

TEST_F(ReportTest, NamesTextThatIsNotUtf8) {
    EXPECT_THAT(problemsWith("a.md", "caf\xE9"),
                ElementsAre(AllOf(StartsWith("a.md: "), HasSubstr("not UTF-8"))));
    EXPECT_EQ(built_.reader().articleCount(), 1U);
}

TEST_F(ReportTest, NamesTextThatIsUtf16) {
    EXPECT_THAT(problemsWith("a.md", std::string("\xFF\xFEt\0e\0a\0", 8)), ElementsAre(HasSubstr("UTF-16")));
}

TEST_F(ReportTest, NamesAFileThatIsNoText) {
    EXPECT_THAT(problemsWith("a.md", std::string("a\0b", 3)), ElementsAre(HasSubstr("zero bytes")));
}

TEST_F(ReportTest, NamesAFileThatIsTooLarge) {
    EXPECT_THAT(problemsWith("a.md", std::string(largestText + 1, 'x')), ElementsAre(HasSubstr("4 MiB")));
}

/// Why a folder that holds just these files can't be built.
std::string refusalOf(const test::TemporaryFolder& folder) {
    const Result<Report> report = build(folder.path(), folder.path() / "built.carrel", {});
    return report.ok() ? "it was built" : describe(report.problem());
}

TEST(Refusal, NamesTheFileThatIsTooLargeWhenThereIsNoOther) {
    const test::TemporaryFolder folder;
    static_cast<void>(folder.write("a.md", std::string(largestText + 1, 'x')));
    EXPECT_THAT(refusalOf(folder),
                AllOf(HasSubstr("a.md: the file is larger than 4 MiB"), HasSubstr("divide it")));
}

TEST(Refusal, CountsTheOtherFilesThatWereLeftOut) {
    const test::TemporaryFolder folder;
    for (const char* name : {"a.md", "b.md", "c.md"})
        static_cast<void>(folder.write(name, "caf\xE9"));
    EXPECT_THAT(refusalOf(folder), AllOf(HasSubstr("a.md: "), HasSubstr("(and 2 more)")));
}

TEST(Refusal, AsksForFilesWhereThereAreNone) {
    const test::TemporaryFolder folder;
    static_cast<void>(folder.write("library.yaml", "kinds: [a"));
    EXPECT_THAT(refusalOf(folder), HasSubstr("no articles; put Markdown"));
}

TEST_F(ReportTest, NamesAnArticleOutsideTheFolder) {
    const test::TemporaryFolder elsewhere;
    std::filesystem::create_symlink(elsewhere.write("secret.md", "Secret."), built_.source() / "a.md");
    EXPECT_THAT(built_.build().problems(),
                ElementsAre(AllOf(StartsWith("a.md: "), HasSubstr("out of the folder"))));
    EXPECT_EQ(built_.reader().articleCount(), 1U);
}

TEST_F(ReportTest, NamesAFolderOutsideTheFolder) {
    const test::TemporaryFolder elsewhere;
    static_cast<void>(elsewhere.write("secret.md", "Secret."));
    std::filesystem::create_directory_symlink(elsewhere.path(), built_.source() / "more");
    EXPECT_THAT(built_.build().problems(), ElementsAre(StartsWith("more: ")));
}

TEST_F(ReportTest, NamesAFileWhoseNameIsNotUtf8) {
    EXPECT_THAT(problemsWith("caf\xE9.md", "Text."),
                ElementsAre(AllOf(StartsWith("caf\uFFFD.md: "), HasSubstr("rename"))));
}

TEST_F(ReportTest, NamesAFolderThatCannotBeListed) {
    static_cast<void>(problemsWith("sub/a.md", "Text."));
    std::filesystem::permissions(built_.source() / "sub", std::filesystem::perms::none);
    std::filesystem::permissions(built_.outside(), std::filesystem::perms(0755));
    std::vector<Problem> problems;
    {
        const test::Unprivileged reader;
        const SourceFolder folder(built_.source(), problems);
    }
    std::filesystem::permissions(built_.source() / "sub", std::filesystem::perms::owner_all);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().place.file, "sub");
}

TEST_F(ReportTest, IsInTheOrderOfTheFiles) {
    built_.with("b.md", "[[x]]").with("a.md", "[[x]]\n\n[[y]]").with("c.md", "\xFF").build();
    std::vector<std::string> places;
    for (const Problem& problem : built_.report().problems)
        places.push_back(problem.place.file + ':' + std::to_string(problem.place.line));
    EXPECT_THAT(places, ElementsAre("a.md:1", "a.md:3", "b.md:1", "c.md:0"));
}

}  // namespace
}  // namespace carrel::collect
