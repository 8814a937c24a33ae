// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/lint/lint.h"
#include "tests/core/temporary_folder.h"

namespace carrel::lint {
namespace {

using testing::AllOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

/// A folder of two articles that lead to each other, and what lint says of it.
class LintFolder : public testing::Test {
protected:
    LintFolder() {
        write("library.yaml", "title: Teas\nstart: tea\n");
        write("tea.md", "Tea needs a [[kettle]].\n");
        write("kettle.md", "For [[tea]].\n");
    }

    void write(const std::string& name, const std::string& text) { folder_.write(name, text); }

    [[nodiscard]] std::vector<std::string> findings() const {
        std::vector<std::string> told;
        const Result<std::vector<Problem>> problems = lint(folder_.path());
        EXPECT_TRUE(problems.ok());
        if (!problems.ok()) return told;
        for (const Problem& problem : *problems)
            told.push_back(describe(problem));
        return told;
    }

    test::TemporaryFolder folder_;
};

TEST_F(LintFolder, FindsNothingInAGoodFolder) {
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(LintFolder, NamesFileAndLineOfABrokenLink) {
    write("tea.md", "Tea needs a [[kettle]].\n\nAnd a [[samovar]].\n");
    EXPECT_THAT(findings(), ElementsAre(AllOf(StartsWith("tea.md:3: "), HasSubstr("samovar"))));
}

TEST_F(LintFolder, NamesAnUnknownKind) {
    write("tea.md", "---\nkind: drink\n---\nTea needs a [[kettle]].\n");
    EXPECT_THAT(findings(), ElementsAre(AllOf(StartsWith("tea.md:2: "), HasSubstr("drink"))));
}

TEST_F(LintFolder, NamesAFactWithoutSource) {
    write("sources.yaml", "iso: {title: Tea, publisher: ISO}\n");
    write("tea.md", "---\nfacts:\n  - {label: minutes, value: 6}\n---\nTea needs a [[kettle]].\n");
    EXPECT_THAT(findings(), ElementsAre(AllOf(StartsWith("tea.md:3: "), HasSubstr("minutes"))));
}

TEST_F(LintFolder, NamesAnAliasOfTwoArticles) {
    write("tea.md", "---\naliases: [Pot]\n---\nTea needs a [[kettle]].\n");
    write("kettle.md", "---\naliases: [pot]\n---\nFor [[tea]].\n");
    EXPECT_THAT(findings(), ElementsAre(AllOf(StartsWith("tea.md:2: "), HasSubstr("a name of kettle"))));
}

TEST_F(LintFolder, NamesAnAliasThatIsAnotherTitle) {
    write("tea.md", "---\naliases: [Kettle]\n---\nTea needs a [[kettle]].\n");
    EXPECT_THAT(findings(), ElementsAre(HasSubstr("the alias 'Kettle' is a name of kettle")));
}

TEST_F(LintFolder, NamesAnOrphan) {
    write("cup.md", "For [[tea]].\n");
    EXPECT_THAT(findings(), ElementsAre(AllOf(StartsWith("cup.md: "), HasSubstr("no other article"))));
}

TEST_F(LintFolder, TakesALinkToItselfForNone) {
    write("cup.md", "For [[tea]] in a [[cup]].\n");
    EXPECT_THAT(findings(), ElementsAre(StartsWith("cup.md: ")));
}

TEST_F(LintFolder, TakesARelationForAWayInBothDirections) {
    write("library.yaml", "start: tea\nrelations:\n  - {id: holds, name: holds, inverse: is held by}\n");
    write("cup.md", "---\nrelations:\n  holds: [tea]\n---\nText.\n");
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(LintFolder, NeedsNoLinkToTheStart) {
    write("kettle.md", "For [[cup]].\n");
    write("cup.md", "Beside the [[kettle]].\n");
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(LintFolder, NamesAHeadingThatSkipsALevel) {
    write("tea.md", "Tea needs a [[kettle]].\n\n## Leaves\n\n#### Green\n\nText.\n");
    EXPECT_THAT(findings(), ElementsAre(AllOf(StartsWith("tea.md:5: "), HasSubstr("'Green'"))));
}

TEST_F(LintFolder, LetsAHeadingComeUpSeveralLevels) {
    write("tea.md", "Tea needs a [[kettle]].\n\n## A\n\n### B\n\n#### C\n\n## D\n\nText.\n");
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(LintFolder, NamesAPictureWithoutAlternativeText) {
    write("leaf.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    write("tea.md", "Tea needs a [[kettle]].\n\n![](leaf.svg)\n");
    EXPECT_THAT(findings(), ElementsAre(AllOf(StartsWith("tea.md:3: "), HasSubstr("leaf.svg"))));
}

TEST_F(LintFolder, NamesALeadThatIsTooLong) {
    write("tea.md", "---\nlead: " + std::string(201, 'x') + "\n---\nTea needs a [[kettle]].\n");
    EXPECT_THAT(findings(), ElementsAre(AllOf(StartsWith("tea.md:2: "), HasSubstr("201 characters"))));
}

TEST_F(LintFolder, CountsTheCharactersOfALeadAndNotItsBytes) {
    std::string lead;
    for (int i = 0; i < 200; ++i)
        lead += "ä";
    write("tea.md", "---\nlead: " + lead + "\n---\nTea needs a [[kettle]].\n");
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(LintFolder, SaysWhenThereIsNothingToCheck) {
    const test::TemporaryFolder empty;
    EXPECT_FALSE(lint(empty.path()).ok());
}

TEST_F(LintFolder, LeavesNothingInTheFolder) {
    static_cast<void>(findings());
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder_.path()))
        names.push_back(entry.path().filename().string());
    EXPECT_THAT(names, testing::UnorderedElementsAre("library.yaml", "tea.md", "kettle.md"));
}

}  // namespace
}  // namespace carrel::lint
