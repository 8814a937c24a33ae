// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/bookmark_list_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

#include <memory>

#include "tests/app/heard_warnings.h"

namespace carrel::desktop {
namespace {

BookmarkPtr bookmark(std::int64_t id, const std::string& slug, const std::string& title) {
    return std::make_shared<personal::Bookmark>(
        personal::Bookmark{{id}, {{"handbook", slug}, {}, title, "case-study"}, Time()});
}

class BookmarkListModelTest : public testing::Test {
protected:
    BookmarkListModelTest() {
        library_.kinds = {
            {"case-study", "Case study", "Case studies", "kind-case", library::View::Article, {}}};
        model_.setBookmarks(rows_);
    }
    /// Drops the first row before another one.
    bool dropFirst(int before) {
        const std::unique_ptr<QMimeData> dragged(model_.mimeData({model_.index(0)}));
        return model_.dropMimeData(dragged.get(), Qt::MoveAction, before, 0, {});
    }

    library::Description library_;
    Bookmarks rows_ = {bookmark(3, "netflix", "Netflix"), bookmark(2, "equifax", "Équifax"),
                       bookmark(1, "target", "Target")};
    BookmarkListModel model_{library_};
    QAbstractItemModelTester tester_{&model_, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(BookmarkListModelTest, ListsEveryBookmark) {
    EXPECT_EQ(model_.rowCount(), 3);
}

TEST_F(BookmarkListModelTest, NamesTheKind) {
    EXPECT_EQ(model_.index(0).data(BookmarkListModel::KindRole).toString(), QStringLiteral("Case study"));
}

TEST_F(BookmarkListModelTest, SaysWhetherTheRowsAreOthers) {
    auto changed = std::make_shared<personal::Bookmark>(*rows_[1]);
    changed->what.note = "new";
    rows_[1] = changed;
    EXPECT_FALSE(model_.setBookmarks(rows_));
    EXPECT_EQ(model_.index(1).data(BookmarkListModel::NoteRole).toString(), QStringLiteral("new"));
    rows_.pop_back();
    EXPECT_TRUE(model_.setBookmarks(rows_));
}

TEST_F(BookmarkListModelTest, CountsTheHighlightsOfTheArticle) {
    model_.setHighlightCounts({{{"handbook", "equifax"}, 4}});
    EXPECT_EQ(model_.index(1).data(BookmarkListModel::HighlightsRole).toInt(), 4);
    EXPECT_EQ(model_.index(0).data(BookmarkListModel::HighlightsRole).toInt(), 0);
}

TEST_F(BookmarkListModelTest, ShowsTheBeginningOfANoteAsOneLine) {
    auto noted = std::make_shared<personal::Bookmark>(*rows_[0]);
    noted->what.note = "Pair with [[Shopify]].\n\n1. **Rule**";
    model_.setBookmarks({noted});
    EXPECT_EQ(model_.index(0).data(BookmarkListModel::NoteRole).toString(),
              QStringLiteral("Pair with Shopify. 1. Rule"));
}

TEST_F(BookmarkListModelTest, SpeaksTagsNoteAndThatItIsLost) {
    auto lost = std::make_shared<personal::Bookmark>(*rows_[0]);
    lost->what.tags = {"board"};
    lost->what.note = "a rumour";
    lost->lost = true;
    model_.setBookmarks({lost});
    const QString spoken = model_.index(0).data(Qt::AccessibleDescriptionRole).toString();
    for (const char* part : {"Case study", "board", "a rumour", "Lost its place"})
        EXPECT_TRUE(spoken.contains(QString::fromLatin1(part))) << spoken.toStdString();
}

TEST_F(BookmarkListModelTest, TakesADropInTheOrderByHandOnly) {
    QSignalSpy wanted(&model_, &BookmarkListModel::moveWanted);
    EXPECT_FALSE(dropFirst(2));
    model_.setOrderedByHand(true);
    EXPECT_TRUE(dropFirst(2));
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted.front().at(0).value<BookmarkIds>(), BookmarkIds{{3}});
    EXPECT_EQ(wanted.front().at(1).value<std::optional<personal::BookmarkId>>(), personal::BookmarkId{1});
}

TEST_F(BookmarkListModelTest, PutsWhatIsDroppedBehindTheLastRowAtTheEnd) {
    QSignalSpy wanted(&model_, &BookmarkListModel::moveWanted);
    model_.setOrderedByHand(true);
    EXPECT_TRUE(dropFirst(3));
    EXPECT_EQ(wanted.front().at(1).value<std::optional<personal::BookmarkId>>(), std::nullopt);
}

TEST_F(BookmarkListModelTest, TellsATitleThatWasEnteredAndNoBlankOne) {
    QSignalSpy entered(&model_, &BookmarkListModel::titleEntered);
    EXPECT_FALSE(model_.setData(model_.index(0), QStringLiteral("  "), Qt::EditRole));
    EXPECT_TRUE(model_.setData(model_.index(0), QStringLiteral(" The cloud "), Qt::EditRole));
    ASSERT_EQ(entered.count(), 1);
    EXPECT_EQ(entered.front().at(1).toString(), QStringLiteral("The cloud"));
}

TEST_F(BookmarkListModelTest, HasNoBookmarkWhereNoRowIsAndTakesThatForNoFault) {
    const test::HeardWarnings warnings;
    EXPECT_EQ(model_.bookmarkAt(QModelIndex()), nullptr);
    EXPECT_EQ(warnings.text(), "");
}

}  // namespace
}  // namespace carrel::desktop
