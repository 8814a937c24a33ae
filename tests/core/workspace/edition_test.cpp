// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/edition.h"

#include <gmock/gmock.h>

#include "core/collect/collect.h"
#include "core/personal/quoting.h"
#include "tests/core/personal/opened_store.h"

namespace carrel::workspace {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

/// A library whose second edition renames an article, rewords another and drops a third.
class EditionTest : public test::StoreFixture {
protected:
    EditionTest() {
        write("first", "Arch bridge", "A bridge of stone, which nobody forgot to mend in time.");
        folder_.write("first/cable.md", "---\ntitle: Cable\n---\nIt hangs.\n");
        write("second", "Vaulted bridge", "A bridge of stone, which nobody forgets to mend in time.");
        std::filesystem::rename(folder_.path() / "second/arch.md", folder_.path() / "second/vault.md");
    }

    void write(const std::string& edition, const std::string& title, const std::string& text) {
        const std::string former = edition == "second" ? "former: [arch]\n" : "";
        folder_.write(edition + "/library.yaml", "id: bridges\ntitle: Bridges\nedition: \"" + edition +
                                                     "\"\nkinds:\n  - {id: page, name: Page}\n");
        folder_.write(edition + "/arch.md", "---\ntitle: " + title + "\n" + former + "---\n" + text +
                                                "\n\n## Form\n\nIt is round.\n\n## Load\n\nIt bears.\n");
    }

    Shelf shelf(const std::string& edition) {
        const std::filesystem::path file = folder_.path() / (edition + ".carrel");
        EXPECT_TRUE(collect::build(folder_.path() / edition, file, {}).ok());
        return Shelf({file});
    }

    EditionReport follow(const Shelf& shelf) {
        return followEdition(shelf, shelf.contents().front().description, *store_);
    }

    void highlight(const Shelf& shelf, const std::string& words) {
        const auto article = shelf.find({"bridges", "arch"});
        const auto begin = static_cast<std::uint32_t>(article->text.find(words));
        const personal::Quotation quotation =
            personal::quote(article->text, {begin, begin + static_cast<std::uint32_t>(words.size())});
        store_->add(personal::HighlightDraft{article->key, article->title, "page", "", quotation});
    }

    const library::ArticleKey arch_{"bridges", "arch"};
    const library::ArticleKey vault_{"bridges", "vault"};
};

TEST_F(EditionTest, LeavesEverythingInItsPlaceWhenItIsTheFirst) {
    const Shelf first = shelf("first");
    highlight(first, "nobody forgot to mend");
    const std::string before = test::contentOf(*store_);
    const EditionReport report = follow(first);
    EXPECT_THAT(report.moved, IsEmpty());
    EXPECT_THAT(report.lost, IsEmpty());
    EXPECT_EQ(test::contentOf(*store_), before);
}

TEST_F(EditionTest, TakesEverythingToAnArticleOfAnotherName) {
    store_->add(personal::BookmarkDraft{arch_, "", "Arch bridge", "page"});
    store_->add(personal::BookmarkDraft{arch_, "load", "Arch bridge", "page"});
    store_->setNote({arch_, "Arch bridge", "page", "Mine."});
    store_->markRead(arch_, true);
    store_->setPosition(arch_, 9);
    follow(shelf("first"));
    const EditionReport report = follow(shelf("second"));
    EXPECT_TRUE(store_->findBookmark(vault_, ""));
    EXPECT_TRUE(store_->findBookmark(vault_, "load"));
    EXPECT_EQ(store_->findNote(vault_)->text, "Mine.");
    EXPECT_EQ(store_->readMarks().front().article, vault_);
    EXPECT_TRUE(store_->findPosition(vault_));
    EXPECT_EQ(report.moved.size(), 3U);
    EXPECT_THAT(report.lost, IsEmpty());
}

TEST_F(EditionTest, FindsHighlightedWordsThatWereChanged) {
    const Shelf first = shelf("first");
    highlight(first, "nobody forgot to mend in time");
    follow(first);
    follow(shelf("second"));
    const personal::Highlight found = store_->highlights().front();
    EXPECT_FALSE(found.lost);
    EXPECT_EQ(found.what.article, vault_);
    EXPECT_EQ(found.what.quotation.exact, "nobody forgets to mend in time");
}

TEST_F(EditionTest, KeepsAndReportsWhatLostItsPlace) {
    store_->add(personal::BookmarkDraft{{"bridges", "cable"}, "", "Cable", "page"});
    follow(shelf("first"));
    const EditionReport report = follow(shelf("second"));
    ASSERT_EQ(report.lost.size(), 1U);
    EXPECT_EQ(report.lost.front().title, "Cable");
    ASSERT_EQ(store_->bookmarks().size(), 1U);
    EXPECT_TRUE(store_->bookmarks().front().lost);
}

TEST_F(EditionTest, FindsWordsInTheArticleThatTookThemWhenTheirsWasSplit) {
    const Shelf first = shelf("first");
    highlight(first, "nobody forgot to mend");
    follow(first);
    write("third", "Arch bridge", "A bridge.");
    folder_.write("third/care.md",
                  "---\ntitle: Care\n---\n## Mending\n\nOf stone, which nobody forgot to mend in time.\n");
    const EditionReport report = follow(shelf("third"));
    const personal::Highlight found = store_->highlights().front();
    EXPECT_FALSE(found.lost);
    EXPECT_EQ(found.what.article, (library::ArticleKey{"bridges", "care"}));
    EXPECT_EQ(found.what.section, "mending");
    EXPECT_EQ(found.what.quotation.exact, "nobody forgot to mend");
    ASSERT_EQ(report.moved.size(), 1U);
}

TEST_F(EditionTest, GuessesNothingWhereTwoArticlesHaveTheWords) {
    const Shelf first = shelf("first");
    highlight(first, "nobody forgot to mend");
    follow(first);
    write("third", "Arch bridge", "A bridge.");
    for (const char* name : {"care", "cure"})
        folder_.write(std::string("third/") + name + ".md", "It says that nobody forgot to mend in time.\n");
    follow(shelf("third"));
    EXPECT_TRUE(store_->highlights().front().lost);
    EXPECT_EQ(store_->highlights().front().what.article, arch_);
}

TEST_F(EditionTest, FindsAgainWhatWasLost) {
    store_->add(personal::BookmarkDraft{{"bridges", "cable"}, "", "Cable", "page"});
    follow(shelf("second"));
    EXPECT_TRUE(store_->bookmarks().front().lost);
    EXPECT_EQ(follow(shelf("first")).moved.size(), 1U);
    EXPECT_FALSE(store_->bookmarks().front().lost);
}

TEST_F(EditionTest, IsFollowedOnceAndCanBeUndone) {
    store_->add(personal::BookmarkDraft{arch_, "", "Arch bridge", "page"});
    const Shelf second = shelf("second");
    EXPECT_EQ(follow(second).moved.size(), 1U);
    EXPECT_THAT(follow(second).moved, IsEmpty());
    store_->undo();
    EXPECT_TRUE(store_->findBookmark(arch_, ""));
}

}  // namespace
}  // namespace carrel::workspace
