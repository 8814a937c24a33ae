// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/personal/folder_controller.h"

#include <gtest/gtest.h>

#include "app/desktop/personal/saved_search_controller.h"
#include "tests/app/signal_wait.h"
#include "tests/core/temporary_folder.h"

namespace carrel::desktop {
namespace {

class FolderControllerTest : public testing::Test {
protected:
    FolderControllerTest() {
        QSignalSpy read(&folders_, &FolderController::foldersChanged);
        EXPECT_TRUE(test::seen(read));
    }
    /// Does it, and waits until it is on disk.
    void change(const std::function<void()>& what) {
        QSignalSpy changed(&folders_, &FolderController::foldersChanged);
        what();
        ASSERT_TRUE(test::seen(changed));
    }
    void add(const char* name, std::optional<personal::FolderId> parent = {}) {
        change([&] { folders_.add(QString::fromLatin1(name), parent); });
    }
    [[nodiscard]] QStringList tree() const {
        QStringList rows;
        for (const FolderRow& row : treeOf(folders_.folders()))
            rows.append(QString(row.depth, QLatin1Char('-')) + row.name);
        return rows;
    }
    [[nodiscard]] personal::FolderId id(int at) const {
        return treeOf(folders_.folders()).at(std::size_t(at)).id;
    }

    test::TemporaryFolder folder_;
    StoreThread store_{[this] {
        return std::make_unique<personal::Store>(folder_.path() / "personal.db",
                                                 [] { return Time(std::chrono::hours(24)); });
    }};
    FolderController folders_{store_};
};

TEST_F(FolderControllerTest, AddsFoldersWithinEachOther) {
    add(" Talks ");
    add("Hiring");
    add("Slides", id(0));
    EXPECT_EQ(tree(),
              (QStringList{QStringLiteral("Talks"), QStringLiteral("-Slides"), QStringLiteral("Hiring")}));
}

TEST_F(FolderControllerTest, MovesAFolderBeforeAnother) {
    add("Talks");
    add("Hiring");
    QSignalSpy offered(&folders_, &FolderController::undoOffered);
    change([&] { folders_.move(id(1), std::nullopt, id(0)); });
    EXPECT_EQ(tree(), (QStringList{QStringLiteral("Hiring"), QStringLiteral("Talks")}));
    EXPECT_EQ(offered.count(), 1);
}

TEST_F(FolderControllerTest, SaysWhyAFolderCanNotLieInItself) {
    add("Talks");
    QSignalSpy failed(&folders_, &FolderController::changeFailed);
    change([&] { folders_.move(id(0), id(0), std::nullopt); });
    EXPECT_EQ(failed.count(), 1);
}

TEST_F(FolderControllerTest, RemovesAFolderAndTellsThatBookmarksMoved) {
    add("Talks");
    add("Slides", id(0));
    QSignalSpy removed(&folders_, &FolderController::folderRemoved);
    change([&] { folders_.remove(id(0)); });
    EXPECT_EQ(tree(), QStringList{QStringLiteral("Slides")});
    EXPECT_EQ(removed.count(), 1);
}

TEST_F(FolderControllerTest, RenamesAFolder) {
    add("Talks");
    change([&] { folders_.rename(id(0), QStringLiteral("Speeches")); });
    EXPECT_EQ(tree(), QStringList{QStringLiteral("Speeches")});
}

TEST_F(FolderControllerTest, ASavedSearchIsRemovedWithUndo) {
    SavedSearchController searches(store_);
    QSignalSpy changed(&searches, &SavedSearchController::searchesChanged);
    store_.submit(
        searches,
        [](personal::Store& store) {
            store.saveSearch("breach", "breach patch");
            return [] {};
        },
        [](const QString& /*why*/) {});
    searches.reload();
    ASSERT_TRUE(test::seen(changed, 2));
    ASSERT_EQ(searches.searches().size(), 1U);
    QSignalSpy offered(&searches, &SavedSearchController::undoOffered);
    searches.remove(searches.searches().front().id);
    ASSERT_TRUE(test::seen(offered));
    EXPECT_TRUE(searches.searches().empty());
}

}  // namespace
}  // namespace carrel::desktop
