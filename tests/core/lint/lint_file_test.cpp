// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/library/open_error.h"
#include "core/lint/lint.h"
#include "tests/core/collect/source_builder.h"

namespace carrel::lint {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// What lint says of a built library, whose source is no longer there.
class LintFile : public testing::Test {
protected:
    [[nodiscard]] std::vector<std::string> findings() {
        std::vector<std::string> told;
        const Result<std::vector<Problem>> problems = lint(built_.build().file());
        for (const Problem& problem : *problems)
            told.push_back(describe(problem));
        return told;
    }

    test::SourceBuilder built_;
};

TEST_F(LintFile, FindsNothingInAGoodLibrary) {
    built_.with("tea.md", "For the [[kettle]].").with("kettle.md", "For [[tea]].");
    EXPECT_THAT(findings(), IsEmpty());
}

TEST_F(LintFile, NamesTheArticleOfABrokenLink) {
    built_.with("tea.md", "For the [[kettle]] and [[cup]].").with("kettle.md", "For [[tea]].");
    EXPECT_THAT(
        findings(),
        ElementsAre("tea: leads to 'cup', which is not there; correct the name, or write the article"));
}

TEST_F(LintFile, NamesAFactWithoutSource) {
    built_.with("sources.yaml", "iso: {title: Tea}\n")
        .with("tea.md", "---\nfacts:\n  - {label: leaves, value: 2}\n---\nFor the [[kettle]] [@iso].")
        .with("kettle.md", "For [[tea]].");
    EXPECT_THAT(findings(), ElementsAre("tea: the fact 'leaves' has no source; name one of sources.yaml"));
}

TEST_F(LintFile, ThrowsForAFileThatIsNoLibrary) {
    const test::TemporaryFolder folder;
    EXPECT_THROW(static_cast<void>(lint(folder.write("notes.txt", "Notes, and nothing but notes, here."))),
                 library::OpenError);
}

}  // namespace
}  // namespace carrel::lint
