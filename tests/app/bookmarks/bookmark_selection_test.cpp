// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/bookmark_selection.h"

#include <gmock/gmock.h>

namespace carrel::desktop {
namespace {

using testing::ElementsAre;
using Kind = BookmarkScope::Kind;

BookmarkQuery in(const BookmarkScope& scope) {
    BookmarkQuery query;
    query.scope = scope;
    return query;
}

BookmarkQuery withWords(const std::string& words) {
    BookmarkQuery query;
    query.words = words;
    return query;
}

BookmarkQuery tagged(const std::set<std::string>& tags) {
    BookmarkQuery query;
    query.tags = tags;
    return query;
}

BookmarkQuery sorted(BookmarkSort sort, const std::vector<personal::FolderId>& folders = {}) {
    BookmarkQuery query;
    query.sort = sort;
    query.folders = folders;
    return query;
}

constexpr personal::FolderId talks{1};
constexpr personal::FolderId hiring{2};

class BookmarkSelectionTest : public testing::Test {
protected:
    void add(std::int64_t id, const std::string& title, std::optional<personal::FolderId> folder,
             const std::vector<std::string>& tags, const std::string& note = {}) {
        personal::Bookmark bookmark{{id}, {{"handbook", title}, {}, title, "term"}, Time()};
        bookmark.what.folder = folder;
        bookmark.what.tags = tags;
        bookmark.what.note = note;
        bookmark.position = 100 - id;
        all_.insert(all_.begin(), std::make_shared<personal::Bookmark>(bookmark));
    }
    BookmarkSelectionTest() {
        add(1, "Équifax", talks, {"board", "security"}, "Pair with Shopify");
        add(2, "Netflix 10", talks, {"board"});
        add(3, "Netflix 9", hiring, {});
        add(4, "apple", std::nullopt, {"security"});
    }
    [[nodiscard]] std::vector<std::int64_t> rows(const BookmarkQuery& query) const {
        std::vector<std::int64_t> ids;
        const std::optional<BookmarkSelection> selection = select(all_, query, {});
        for (const BookmarkPtr& row : selection->rows)
            ids.push_back(row->id.value);
        return ids;
    }

    Bookmarks all_;
};

TEST_F(BookmarkSelectionTest, HasTheNewestFirst) {
    EXPECT_THAT(rows({}), ElementsAre(4, 3, 2, 1));
}

TEST_F(BookmarkSelectionTest, KeepsToAFolderOrToWhatIsUnfiled) {
    EXPECT_THAT(rows(in({Kind::Folder, talks})), ElementsAre(2, 1));
    EXPECT_THAT(rows(in({Kind::Unfiled})), ElementsAre(4));
}

TEST_F(BookmarkSelectionTest, FindsEachWordInTitleNoteOrTagsWithoutRegardToCaseAndAccents) {
    EXPECT_THAT(rows(withWords(" EQUI shop ")), ElementsAre(1));
    EXPECT_THAT(rows(withWords("secur")), ElementsAre(4, 1));
    EXPECT_THAT(rows(withWords("equi netflix")), ElementsAre());
}

TEST_F(BookmarkSelectionTest, KeepsToWhatHasEachOfTheTags) {
    EXPECT_THAT(rows(tagged({"board"})), ElementsAre(2, 1));
    EXPECT_THAT(rows(tagged({"board", "security"})), ElementsAre(1));
}

TEST_F(BookmarkSelectionTest, SortsByTitleAsAReaderWould) {
    EXPECT_THAT(rows(sorted(BookmarkSort::Title)), ElementsAre(4, 1, 3, 2));
}

TEST_F(BookmarkSelectionTest, SortsByHandWithinTheFoldersAsTheTreeShowsThem) {
    EXPECT_THAT(rows(sorted(BookmarkSort::ByHand, {hiring, talks})), ElementsAre(3, 2, 1, 4));
}

TEST_F(BookmarkSelectionTest, CountsAllOfThemWhateverIsShown) {
    BookmarkQuery query = in({Kind::Folder, talks});
    query.words = "netflix";
    const auto selection = select(all_, query, {});
    EXPECT_EQ(selection->inScope, 2U);
    EXPECT_EQ(selection->counts.all, 4U);
    EXPECT_EQ(selection->counts.unfiled, 1U);
    EXPECT_EQ(selection->counts.folders.at(hiring), 1U);
    EXPECT_EQ(selection->counts.tags.at("security"), 2U);
}

TEST_F(BookmarkSelectionTest, GivesNothingWhenItIsStopped) {
    std::stop_source source;
    source.request_stop();
    EXPECT_FALSE(select(all_, {}, source.get_token()).has_value());
}

}  // namespace
}  // namespace carrel::desktop
