// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/folders/folder_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

#include <memory>

namespace carrel::desktop {
namespace {

using Kind = BookmarkScope::Kind;
using MaybeFolder = std::optional<personal::FolderId>;

/// Talks with Slides in it, and Hiring.
class FolderModelTest : public testing::Test {
protected:
    FolderModelTest() {
        model_.setFolders(
            {{talks_, {}, "Talks", 1}, {hiring_, {}, "Hiring", 2}, {slides_, talks_, "Slides", 1}});
    }
    [[nodiscard]] QModelIndex indexOf(personal::FolderId id) const {
        return model_.indexOf({Kind::Folder, id});
    }
    [[nodiscard]] bool drop(personal::FolderId dragged, int row, const QModelIndex& parent) {
        const std::unique_ptr<QMimeData> data(model_.mimeData({indexOf(dragged)}));
        return model_.dropMimeData(data.get(), Qt::MoveAction, row, 0, parent);
    }
    [[nodiscard]] bool dropBookmarks(const QModelIndex& parent) {
        QMimeData data;
        data.setData(QStringLiteral("application/x-carrel-bookmarks"), "7 8");
        return model_.dropMimeData(&data, Qt::MoveAction, -1, -1, parent);
    }

    const personal::FolderId talks_{1}, hiring_{2}, slides_{3};
    FolderModel model_;
    QAbstractItemModelTester tester_{&model_, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(FolderModelTest, ShowsFoldersBetweenAllAndWhatIsUnfiled) {
    ASSERT_EQ(model_.rowCount(), 4);
    EXPECT_EQ(model_.scopeAt(model_.index(0, 0)).kind, Kind::All);
    EXPECT_EQ(model_.index(1, 0).data().toString(), QStringLiteral("Talks"));
    EXPECT_EQ(model_.scopeAt(model_.index(3, 0)).kind, Kind::Unfiled);
    EXPECT_EQ(indexOf(slides_).parent(), indexOf(talks_));
}

TEST_F(FolderModelTest, CountsTheBookmarksOfEach) {
    BookmarkCounts counts;
    counts.all = 9;
    counts.folders[slides_] = 4;
    model_.setCounts(counts);
    EXPECT_EQ(model_.index(0, 0).data(FolderModel::CountRole).toInt(), 9);
    EXPECT_EQ(indexOf(slides_).data(FolderModel::CountRole).toInt(), 4);
    EXPECT_EQ(indexOf(talks_).data(FolderModel::CountRole).toInt(), 0);
}

TEST_F(FolderModelTest, TakesBookmarksOntoAFolderAndOntoUnfiledButNotOntoAll) {
    QSignalSpy dropped(&model_, &FolderModel::bookmarksDropped);
    EXPECT_FALSE(dropBookmarks(model_.index(0, 0)));
    EXPECT_TRUE(dropBookmarks(indexOf(slides_)));
    EXPECT_TRUE(dropBookmarks(model_.index(3, 0)));
    ASSERT_EQ(dropped.count(), 2);
    EXPECT_EQ(dropped.at(0).at(0).value<BookmarkIds>(), (BookmarkIds{{7}, {8}}));
    EXPECT_EQ(dropped.at(0).at(1).value<MaybeFolder>(), MaybeFolder(slides_));
    EXPECT_EQ(dropped.at(1).at(1).value<MaybeFolder>(), MaybeFolder());
}

TEST_F(FolderModelTest, TakesAFolderIntoAnotherAndBetweenOthers) {
    QSignalSpy dropped(&model_, &FolderModel::folderDropped);
    EXPECT_TRUE(drop(hiring_, -1, indexOf(talks_)));
    EXPECT_TRUE(drop(hiring_, 1, {}));
    EXPECT_EQ(dropped.at(0).at(1).value<MaybeFolder>(), MaybeFolder(talks_));
    EXPECT_EQ(dropped.at(1).at(1).value<MaybeFolder>(), MaybeFolder());
    EXPECT_EQ(dropped.at(1).at(2).value<MaybeFolder>(), MaybeFolder(talks_));
}

TEST_F(FolderModelTest, TakesNoFolderIntoItselfOrWhatIsUnfiled) {
    EXPECT_FALSE(drop(talks_, -1, indexOf(slides_)));
    EXPECT_FALSE(drop(talks_, -1, indexOf(talks_)));
    EXPECT_FALSE(drop(talks_, -1, model_.index(3, 0)));
}

TEST_F(FolderModelTest, TellsANameThatWasEnteredAndNoBlankOne) {
    QSignalSpy entered(&model_, &FolderModel::nameEntered);
    EXPECT_FALSE(model_.setData(indexOf(talks_), QStringLiteral(" "), Qt::EditRole));
    EXPECT_TRUE(model_.setData(indexOf(talks_), QStringLiteral("Speeches"), Qt::EditRole));
    ASSERT_EQ(entered.count(), 1);
    EXPECT_EQ(entered.front().at(1).toString(), QStringLiteral("Speeches"));
}

}  // namespace
}  // namespace carrel::desktop
