// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/bookmark_controller.h"

#include <gtest/gtest.h>

#include "app/desktop/personal/undo_controller.h"
#include "tests/app/signal_wait.h"
#include "tests/core/temporary_folder.h"

namespace carrel::desktop {
namespace {

const personal::BookmarkDraft equifax{{"handbook", "equifax"}, {}, "Equifax", "case-study"};

/// A controller with the thread that it writes on.
class OpenedBookmarks {
public:
    explicit OpenedBookmarks(const std::filesystem::path& file)
        : store_(std::make_unique<StoreThread>([file] {
              return std::make_unique<personal::Store>(file, [] { return Time(std::chrono::hours(24)); });
          })),
          controller_(std::make_unique<BookmarkController>(*store_)),
          undo_(std::make_unique<UndoController>(*store_)) {
        QObject::connect(undo_.get(), &UndoController::undone, controller_.get(),
                         &BookmarkController::reload);
    }

    BookmarkController& operator*() const { return *controller_; }
    BookmarkController* operator->() const { return controller_.get(); }
    [[nodiscard]] BookmarkController* get() const { return controller_.get(); }
    void undo() const { undo_->undo(); }

private:
    std::unique_ptr<StoreThread> store_;
    std::unique_ptr<BookmarkController> controller_;
    std::unique_ptr<UndoController> undo_;
};

class BookmarkControllerTest : public testing::Test {
protected:
    [[nodiscard]] OpenedBookmarks opened() const {
        OpenedBookmarks controller(file_);
        QSignalSpy read(controller.get(), &BookmarkController::bookmarksChanged);
        EXPECT_TRUE(test::seen(read));
        return controller;
    }

    static void toggle(BookmarkController& controller) {
        QSignalSpy changed(&controller, &BookmarkController::bookmarksChanged);
        controller.toggle(equifax);
        ASSERT_TRUE(test::seen(changed));
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "personal.db";
};

TEST_F(BookmarkControllerTest, AddsABookmark) {
    const auto controller = opened();
    toggle(*controller);
    EXPECT_NE(controller->find(equifax.article), nullptr);
}

TEST_F(BookmarkControllerTest, RemovesABookmarkWhenItIsToggledAgain) {
    const auto controller = opened();
    toggle(*controller);
    toggle(*controller);
    EXPECT_EQ(controller->find(equifax.article), nullptr);
}

TEST_F(BookmarkControllerTest, PutsBackWhatWasRemoved) {
    const auto controller = opened();
    toggle(*controller);
    toggle(*controller);
    QSignalSpy changed(controller.get(), &BookmarkController::bookmarksChanged);
    controller.undo();
    ASSERT_TRUE(test::seen(changed));
    EXPECT_NE(controller->find(equifax.article), nullptr);
}

TEST_F(BookmarkControllerTest, HasEverythingOnDiskWhenItIsGone) {
    opened()->toggle(equifax);
    EXPECT_EQ(opened()->bookmarks().size(), 1U);
}

TEST_F(BookmarkControllerTest, SaysWhyNothingCanBeKept) {
    folder_.write("file", "not a folder");
    StoreThread store([this] {
        return std::make_unique<personal::Store>(folder_.path() / "file" / "personal.db", Clock());
    });
    BookmarkController controller(store);
    QSignalSpy failed(&controller, &BookmarkController::changeFailed);
    ASSERT_TRUE(test::seen(failed));
    EXPECT_TRUE(failed.front().front().toString().contains(QStringLiteral("personal.db")));
}

}  // namespace
}  // namespace carrel::desktop
