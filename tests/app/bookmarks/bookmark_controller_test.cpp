// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/bookmark_controller.h"

#include <gtest/gtest.h>

#include "app/desktop/personal/undo_controller.h"
#include "tests/app/personal/refusing_store.h"
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

    static void add(BookmarkController& controller) {
        QSignalSpy changed(&controller, &BookmarkController::bookmarksChanged);
        controller.add(equifax);
        ASSERT_TRUE(test::seen(changed));
    }
    static void remove(BookmarkController& controller) {
        QSignalSpy changed(&controller, &BookmarkController::bookmarksChanged);
        controller.remove({controller.bookmarks().front()->id});
        ASSERT_TRUE(test::seen(changed));
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "personal.db";
};

TEST_F(BookmarkControllerTest, AddsABookmark) {
    const auto controller = opened();
    add(*controller);
    EXPECT_NE(controller->find(equifax.article), nullptr);
}

TEST_F(BookmarkControllerTest, KeepsWhatIsBookmarkedAlready) {
    const auto controller = opened();
    add(*controller);
    add(*controller);
    EXPECT_EQ(controller->bookmarks().size(), 1U);
}

TEST_F(BookmarkControllerTest, RemovesABookmarkAndOffersToUndoIt) {
    const auto controller = opened();
    add(*controller);
    QSignalSpy offered(controller.get(), &BookmarkController::undoOffered);
    remove(*controller);
    EXPECT_EQ(controller->find(equifax.article), nullptr);
    EXPECT_EQ(offered.count(), 1);
}

TEST_F(BookmarkControllerTest, PutsBackWhatWasRemoved) {
    const auto controller = opened();
    add(*controller);
    remove(*controller);
    QSignalSpy changed(controller.get(), &BookmarkController::bookmarksChanged);
    controller.undo();
    ASSERT_TRUE(test::seen(changed));
    EXPECT_NE(controller->find(equifax.article), nullptr);
}

TEST_F(BookmarkControllerTest, EditsWhatIsOnDiskAndNotWhatWasShown) {
    const auto controller = opened();
    add(*controller);
    const personal::BookmarkId id = controller->bookmarks().front()->id;
    QSignalSpy changed(controller.get(), &BookmarkController::bookmarksChanged);
    controller->edit(id, [](personal::BookmarkDraft& what) { what.note = "first"; });
    controller->edit(id, [](personal::BookmarkDraft& what) { what.colour = personal::Colour::Red; });
    ASSERT_TRUE(test::seen(changed, 2));
    EXPECT_EQ(controller->find(id)->what.note, "first");
    EXPECT_EQ(controller->find(id)->what.colour, personal::Colour::Red);
}

TEST_F(BookmarkControllerTest, TagsSeveralAtOnce) {
    const auto controller = opened();
    QSignalSpy changed(controller.get(), &BookmarkController::bookmarksChanged);
    controller->add(equifax);
    controller->add({{"handbook", "netflix"}, {}, "Netflix", "case-study"});
    ASSERT_TRUE(test::seen(changed, 2));
    BookmarkIds all;
    for (const BookmarkPtr& bookmark : controller->bookmarks())
        all.push_back(bookmark->id);
    controller->tag(all, QStringLiteral("board"), true);
    ASSERT_TRUE(test::seen(changed, 3));
    for (const BookmarkPtr& bookmark : controller->bookmarks())
        EXPECT_EQ(bookmark->what.tags, std::vector<std::string>{"board"});
}

TEST_F(BookmarkControllerTest, HasEverythingOnDiskWhenItIsGone) {
    opened()->add(equifax);
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

TEST_F(BookmarkControllerTest, SaysNothingOfAVisitThatCanNotBeKept) {
    StoreThread store(test::refusingStore());
    BookmarkController controller(store);
    QSignalSpy failed(&controller, &BookmarkController::changeFailed);
    controller.noteVisit(equifax.article, equifax.title, equifax.kind);
    controller.add(equifax);
    ASSERT_TRUE(test::seen(failed, 2));
    EXPECT_EQ(failed.at(1).front().toString(), QStringLiteral("3"));  // the first is that of reading them
}

}  // namespace
}  // namespace carrel::desktop
