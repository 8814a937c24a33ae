// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/exchange/markdown_export.h"

#include <gmock/gmock.h>

#include <set>

#include "tests/core/personal/opened_store.h"

namespace carrel::personal {
namespace {

using testing::HasSubstr;

class MarkdownExportTest : public test::StoreFixture {
protected:
    std::string page(const std::string& name) {
        for (const ExportedFile& file : toMarkdown(store_->all()))
            if (file.name == name) return file.bytes;
        return "no such file";
    }
};

TEST_F(MarkdownExportTest, IsAFileForEachFolder) {
    BookmarkDraft draft{{"handbook", "equifax"}, "", "The patch that waited", ""};
    draft.folder = store_->addFolder("Board pack", {}).id;
    draft.note = "Use in *Q3*.";
    draft.tags = {"board", "security"};
    store_->add(draft);
    const std::string board = page("Board pack.md");
    EXPECT_THAT(board, HasSubstr("## [The patch that waited](carrel://handbook/equifax)"));
    EXPECT_THAT(board, HasSubstr("Tags: board, security"));
    EXPECT_THAT(board, HasSubstr("Use in *Q3*."));
}

TEST_F(MarkdownExportTest, QuotesHighlightsAndSaysWhereTheyStand) {
    store_->add(BookmarkDraft{{"handbook", "equifax"}, "", "The patch that waited", ""});
    store_->add(HighlightDraft{{"handbook", "equifax"},
                               "The patch that waited",
                               "",
                               "what-happened",
                               {"no one owned the list", "", "", {4, 25}},
                               Colour::Yellow,
                               "Ask ours."});
    const std::string unfiled = page("Unfiled.md");
    EXPECT_THAT(unfiled,
                HasSubstr("> no one owned the list\n>\n> — [The patch that waited](carrel://handbook/"
                          "equifax#what-happened)"));
    EXPECT_THAT(unfiled, HasSubstr("Ask ours."));
}

TEST_F(MarkdownExportTest, HasTheNotesOfWhatIsNotBookmarked) {
    store_->setNote({{"handbook", "netflix"}, "Out of the data centre", "", "A note."});
    EXPECT_THAT(page("Notes and highlights.md"), HasSubstr("A note."));
}

TEST_F(MarkdownExportTest, GivesEachFileANameOfItsOwnWithoutAPath) {
    for (const char* name : {"../../etc/passwd", "..", "a/b", "a\\b", "a_b", "\n"})
        store_->addFolder(name, {});
    std::set<std::string> names;
    for (const ExportedFile& file : toMarkdown(store_->all())) {
        EXPECT_EQ(file.name.find_first_of("/\\\n"), std::string::npos) << file.name;
        EXPECT_NE(file.name.front(), '.');
        names.insert(file.name);
    }
    EXPECT_EQ(names.size(), 6U);
}

}  // namespace
}  // namespace carrel::personal
