// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Every call that touches the disk fails in turn while the store is used: what was confirmed is there.
#include <gmock/gmock.h>

#include <exception>
#include <functional>
#include <set>
#include <string>

#include "core/sql/database.h"
#include "tests/core/personal/faults/failing_disk.h"
#include "tests/core/personal/opened_store.h"

namespace carrel::personal {
namespace {

using test::FailingDisk;

/// What a reader does, and what was confirmed of it.
class Scenario {
public:
    explicit Scenario(const std::filesystem::path& file) : file_(file) {}

    void run() {
        attempt([&] { store_ = std::make_unique<Store>(file_, clock_); });
        if (store_ == nullptr) attempt([&] { store_ = std::make_unique<Store>(file_, clock_); });
        ASSERT_NE(store_, nullptr) << "the second opening failed, too: " << why_;
        for (const char* slug : {"a", "b", "c"})
            attempt([&] {
                store_->add(BookmarkDraft{{"handbook", slug}, "", slug, "term"});
                bookmarks_.insert(slug);
            });
        attempt([&] {
            store_->add(HighlightDraft{{"handbook", "a"}, "a", "term", "", {"words", "", "", {1, 6}}});
            highlighted_ = true;
        });
        attempt([&] {
            store_->setNote({{"handbook", "a"}, "a", "term", "A note."});
            noted_ = true;
        });
        attempt([&] {
            if (const auto b = store_->findBookmark({"handbook", "b"}, "")) store_->remove(b->id);
            bookmarks_.erase("b");
        });
        attempt([&] { store_->backUp(); });
        attempt([&] {
            store_->add(BookmarkDraft{{"handbook", "last"}, "", "last", "term"});
            bookmarks_.insert("last");
        });
        attempt([&] { store_.reset(); });
    }

    /// What was confirmed is in the file, which is whole.
    void check() {
        store_.reset();
        EXPECT_EQ(sql::Database(file_, sql::Access::ReadWrite).damage(), "");
        Store store(file_, clock_);
        std::set<std::string> found;
        for (const Bookmark& bookmark : store.bookmarks())
            found.insert(bookmark.what.article.slug);
        EXPECT_THAT(found, testing::IsSupersetOf(bookmarks_));
        EXPECT_GE(store.highlights().size(), highlighted_ ? 1U : 0U);
        EXPECT_GE(store.notes().size(), noted_ ? 1U : 0U);
        EXPECT_EQ(store.visits().size(), 1U) << "what was there before is gone";
    }

    [[nodiscard]] int failures() const { return failures_; }

private:
    void attempt(const std::function<void()>& step) {
        try {
            step();
        } catch (const std::runtime_error& error) {
            ++failures_;
            why_ = error.what();
            EXPECT_FALSE(why_.empty());
        }
    }

    std::filesystem::path file_;
    Clock clock_ = test::tickingClock(Time(std::chrono::hours(72)));
    std::unique_ptr<Store> store_;
    std::set<std::string> bookmarks_;
    bool highlighted_ = false;
    bool noted_ = false;
    int failures_ = 0;
    std::string why_;
};

class DiskFaultsTest : public testing::Test {
protected:
    /// The scenario on a file of schema 1 with a visit: opening it migrates it.
    static bool runWithFault(std::uint64_t call, FailingDisk::Failure failure) {
        const test::TemporaryFolder folder;
        const std::filesystem::path file = folder.path() / "personal.db";
        std::filesystem::copy_file(CARREL_FIXTURES "/personal/schema-1.db", file);
        std::filesystem::permissions(file, std::filesystem::perms::owner_all);
        FailingDisk disk;
        Scenario scenario(file);
        disk.failAt(call, failure);
        if (failure == FailingDisk::Failure::Full) {
            // While the disk is full nothing can be opened anew; that is tried when there is space again.
            try {
                scenario.run();
            } catch (const std::exception& error) {
                ADD_FAILURE() << error.what();
            }
        } else {
            scenario.run();
        }
        const bool failed = disk.failed();
        disk.heal();
        scenario.check();
        return failed;
    }
};

TEST_F(DiskFaultsTest, OfAnyCallLeaveAllThatWasConfirmed) {
    std::uint64_t call = 1;
    while (!HasFailure() && runWithFault(call, FailingDisk::Failure::Once))
        ++call;
    EXPECT_GT(call, 60U) << "the scenario has fewer calls than that: nothing was tried";
    RecordProperty("calls", static_cast<int>(call));
}

TEST_F(DiskFaultsTest, LeaveAllThatWasConfirmedWhenTheDiskIsFull) {
    const test::TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "personal.db";
    FailingDisk disk;
    Store store(file, test::tickingClock());
    int confirmed = 0;
    for (std::uint64_t call = 1; call < 40; ++call) {
        disk.failAt(call, FailingDisk::Failure::Full);
        std::string why;
        for (int made = 0; made < 30 && why.empty(); ++made) {
            const std::string slug = std::to_string(call) + "-" + std::to_string(made);
            try {
                store.add(BookmarkDraft{{"handbook", slug}, "", slug, "term"});
                ++confirmed;
            } catch (const std::runtime_error& error) {
                why = error.what();
            }
        }
        EXPECT_THAT(why, testing::HasSubstr("full"));
        EXPECT_EQ(store.bookmarks().size(), static_cast<std::size_t>(confirmed)) << "reading goes on";
        disk.heal();
        store.add(BookmarkDraft{{"handbook", "healed-" + std::to_string(call)}, "", "", ""});
        ++confirmed;
    }
    EXPECT_EQ(store.bookmarks().size(), static_cast<std::size_t>(confirmed));
}

TEST_F(DiskFaultsTest, OfAVanishedFolderAreTold) {
    const test::TemporaryFolder folder;
    Store store(folder.path() / "below" / "personal.db", test::tickingClock());
    std::filesystem::remove_all(folder.path() / "below");
    EXPECT_THROW(store.addFolder("Board pack", {}), OpenError);
}

}  // namespace
}  // namespace carrel::personal
