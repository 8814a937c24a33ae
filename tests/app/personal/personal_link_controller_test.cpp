// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/personal/personal_link_controller.h"

#include <gtest/gtest.h>

#include "app/desktop/personal/undo_controller.h"
#include "tests/app/signal_wait.h"
#include "tests/core/temporary_folder.h"

namespace carrel::desktop {
namespace {

const personal::PersonalLinkDraft draft{
    {"handbook", "cable"}, "Cable", {"arch", "The ", " is", {4, 8}}, {"handbook", "arch"}, "Arch"};

class PersonalLinkControllerTest : public testing::Test {
protected:
    PersonalLinkControllerTest() {
        QSignalSpy read(&links_, &PersonalLinkController::linksChanged);
        EXPECT_TRUE(test::seen(read));
    }

    template <class Change>
    void wait(const Change& change) {
        QSignalSpy changed(&links_, &PersonalLinkController::linksChanged);
        change();
        ASSERT_TRUE(test::seen(changed));
    }
    void add() {
        wait([this] { links_.add(draft); });
    }

    test::TemporaryFolder folder_;
    StoreThread store_{[file = folder_.path() / "personal.db"] {
        return std::make_unique<personal::Store>(file, [] { return Time(std::chrono::hours(24)); });
    }};
    PersonalLinkController links_{store_};
};

TEST_F(PersonalLinkControllerTest, AddsALinkAndTellsOfIt) {
    QSignalSpy added(&links_, &PersonalLinkController::linkAdded);
    add();
    ASSERT_EQ(links_.links().size(), 1U);
    EXPECT_EQ(links_.links().front().what.to.slug, "arch");
    EXPECT_EQ(added.size(), 1);
}

TEST_F(PersonalLinkControllerTest, PutsBackWhatWasRemoved) {
    add();
    const personal::PersonalLinkId id = links_.links().front().id;
    wait([&] { links_.remove(id); });
    EXPECT_TRUE(links_.links().empty());
    UndoController undo(store_);
    QObject::connect(&undo, &UndoController::undone, &links_, &PersonalLinkController::reload);
    wait([&] { undo.undo(); });
    ASSERT_EQ(links_.links().size(), 1U);
    EXPECT_EQ(links_.links().front().id, id);
}

}  // namespace
}  // namespace carrel::desktop
