// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "tests/core/personal/opened_store.h"

namespace carrel::personal {
namespace {

using testing::ElementsAre;

const library::ArticleKey equifaxKey{"cto-handbook", "equifax"};
const HighlightDraft servers{equifaxKey,
                             "The patch that waited",
                             "case-study",
                             "what-happened",
                             {"no one owned the list", "people, but ", " of servers.", {40, 61}},
                             Colour::Green,
                             "Ask who owns ours."};

class BookmarksTest : public test::StoreFixture {};

TEST_F(BookmarksTest, KeepTagsNoteColourAndFolder) {
    BookmarkDraft draft{equifaxKey, "", "The patch that waited", "case-study"};
    draft.folder = store_->addFolder("Board pack", {}).id;
    draft.tags = {" security", "board", "board", " "};
    draft.note = "Use in *Q3*.";
    draft.colour = Colour::Purple;
    store_->add(draft);
    reopen();
    const Bookmark found = store_->bookmarks().front();
    EXPECT_THAT(found.what.tags, ElementsAre("board", "security"));
    EXPECT_EQ(found.what.note, "Use in *Q3*.");
    EXPECT_EQ(found.what.colour, Colour::Purple);
    EXPECT_EQ(found.what.folder, draft.folder);
}

TEST_F(BookmarksTest, LeadToArticlesSectionsPassagesSearchesAndComparisons) {
    BookmarkDraft draft{equifaxKey, "", "", ""};
    store_->add(draft);
    draft.section = "what-happened";
    store_->add(draft);
    draft.target = BookmarkTarget::Passage;
    draft.passage = servers.quotation;
    store_->add(draft);
    BookmarkDraft search{{}, "", "breach patch", ""};
    search.target = BookmarkTarget::Search;
    search.state = "breach patch";
    store_->add(search);
    BookmarkDraft comparison{{"cto-handbook", "cto-vs-cio"}, "", "CTO or CIO?", "comparison"};
    comparison.target = BookmarkTarget::Comparison;
    comparison.state = "differences";
    store_->add(comparison);
    std::vector<std::string> targets;
    for (const Bookmark& bookmark : store_->bookmarks())
        targets.emplace_back(nameOf(bookmark.what.target));
    EXPECT_THAT(targets, ElementsAre("comparison", "search", "passage", "section", "article"));
}

TEST_F(BookmarksTest, AreFoundByTheirIdUntilTheyAreRemoved) {
    const BookmarkId id = store_->add(BookmarkDraft{equifaxKey, "", "Equifax", "case-study"}).id;
    EXPECT_EQ(store_->findBookmark(id)->what.title, "Equifax");
    store_->remove(id);
    EXPECT_FALSE(store_->findBookmark(id).has_value());
}

TEST_F(BookmarksTest, AreTaggedTogether) {
    const BookmarkId a = store_->add(BookmarkDraft{{"handbook", "a"}, "", "a", ""}).id;
    const BookmarkId b = store_->add(BookmarkDraft{{"handbook", "b"}, "", "b", ""}).id;
    store_->tag({a, b}, "board", true);
    store_->tag({a}, "board", false);
    EXPECT_THAT(store_->findBookmark({"handbook", "b"}, "")->what.tags, ElementsAre("board"));
    EXPECT_TRUE(store_->findBookmark({"handbook", "a"}, "")->what.tags.empty());
}

class HighlightsTest : public test::StoreFixture {};

TEST_F(HighlightsTest, AreKeptWholeAcrossAReopening) {
    store_->add(servers);
    reopen();
    const std::vector<Highlight> found = store_->highlightsOf(equifaxKey);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().what.quotation, servers.quotation);
    EXPECT_EQ(found.front().what.colour, Colour::Green);
    EXPECT_EQ(found.front().what.comment, "Ask who owns ours.");
    EXPECT_EQ(found.front().what.section, "what-happened");
}

TEST_F(HighlightsTest, AreOneHoweverOftenAPlaceIsMarked) {
    const HighlightId first = store_->add(servers).id;
    EXPECT_EQ(store_->add(servers).id, first);
}

TEST_F(HighlightsTest, AreCountedByArticle) {
    store_->add(servers);
    HighlightDraft other = servers;
    other.quotation.range = {900, 905};
    store_->add(other);
    const auto counts = store_->highlightCounts();
    ASSERT_EQ(counts.size(), 1U);
    EXPECT_EQ(counts.at(equifaxKey), 2U);
}

TEST_F(HighlightsTest, ChangeColourAndComment) {
    const HighlightId id = store_->add(servers).id;
    store_->change(id, Colour::Red, "");
    EXPECT_EQ(store_->highlights().front().what.colour, Colour::Red);
    EXPECT_EQ(store_->highlights().front().what.comment, "");
}

TEST_F(HighlightsTest, ComeBackWhenTheirRemovalIsUndone) {
    const HighlightId id = store_->add(servers).id;
    store_->remove(id);
    EXPECT_TRUE(store_->highlights().empty());
    store_->undo();
    EXPECT_EQ(store_->highlights().front().id, id);
}

class NotesTest : public test::StoreFixture {};

TEST_F(NotesTest, AreOneAnArticle) {
    store_->setNote({equifaxKey, "The patch that waited", "case-study", "First."});
    store_->setNote({equifaxKey, "The patch that waited", "case-study", "Second."});
    ASSERT_EQ(store_->notes().size(), 1U);
    EXPECT_EQ(store_->findNote(equifaxKey)->text, "Second.");
}

TEST_F(NotesTest, GoWhenTheirTextDoesAndComeBackWhenThatIsUndone) {
    store_->setNote({equifaxKey, "", "", "Words."});
    store_->setNote({equifaxKey, "", "", ""});
    EXPECT_FALSE(store_->findNote(equifaxKey));
    store_->undo();
    EXPECT_EQ(store_->findNote(equifaxKey)->text, "Words.");
}

class ReadingTest : public test::StoreFixture {};

TEST_F(ReadingTest, RemembersWhereTheReaderWas) {
    store_->setPosition(equifaxKey, 120);
    store_->setPosition(equifaxKey, 340);
    reopen();
    EXPECT_EQ(store_->findPosition(equifaxKey)->position, 340U);
}

TEST_F(ReadingTest, MarksAnArticleReadAndUnread) {
    store_->markRead(equifaxKey, true);
    EXPECT_EQ(store_->readMarks().size(), 1U);
    store_->markRead(equifaxKey, false);
    EXPECT_TRUE(store_->readMarks().empty());
}

TEST_F(ReadingTest, KeepsASearchOnce) {
    const SavedSearchId first = store_->saveSearch("Breaches", "breach patch").id;
    EXPECT_EQ(store_->saveSearch("Again", "breach patch").id, first);
    EXPECT_EQ(store_->savedSearches().front().name, "Breaches");
}

}  // namespace
}  // namespace carrel::personal
