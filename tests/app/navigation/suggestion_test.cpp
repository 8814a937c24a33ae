// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/suggestion.h"

#include <gmock/gmock.h>

#include "core/collect/collect.h"
#include "tests/core/temporary_folder.h"

namespace carrel::desktop {
namespace {

class SuggestionTest : public testing::Test {
protected:
    SuggestionTest() {
        folder_.write("source/systems.md", "---\ntitle: Scale of systems\naliases: [Scale]\n---\nBigger.\n");
        folder_.write("source/firms.md", "---\ntitle: Scale of firms\naliases: [Scale]\n---\nMore people.\n");
        folder_.write("source/debt.md", "---\ntitle: Technical debt\n---\nIt grows at every scale.\n");
        EXPECT_TRUE(collect::build(folder_.path() / "source", file_, {}).ok());
        shelf_ = std::make_unique<workspace::Shelf>(std::vector{file_});
    }

    [[nodiscard]] std::vector<std::string> slugs(const std::string& wanted) const {
        std::vector<std::string> found;
        for (const Suggestion& one : suggest(*shelf_, wanted))
            found.push_back(one.article.slug + (one.named ? "!" : ""));
        return found;
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "l.carrel";
    std::unique_ptr<workspace::Shelf> shelf_;
};

TEST_F(SuggestionTest, AreTheArticlesThatHaveTheName) {
    EXPECT_THAT(slugs("scale"), testing::UnorderedElementsAre("systems!", "firms!"));
}

TEST_F(SuggestionTest, LookThroughFoldersEndingsAndSections) {
    EXPECT_THAT(slugs("../notes/Technical_debt.md#why"), testing::ElementsAre("debt!"));
}

TEST_F(SuggestionTest, AreThoseWithAWordOfTheNameInTheirTitle) {
    EXPECT_THAT(slugs("The technical debts"), testing::ElementsAre("debt"));
}

TEST_F(SuggestionTest, AreNoneForWordsThatStandNowhere) {
    EXPECT_THAT(slugs("Xylophone"), testing::IsEmpty());
}

TEST_F(SuggestionTest, AreNoneForAnEmptyName) {
    EXPECT_THAT(slugs("#section"), testing::IsEmpty());
}

}  // namespace
}  // namespace carrel::desktop
