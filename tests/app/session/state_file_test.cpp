// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/session/state_file.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "tests/core/temporary_folder.h"

namespace carrel::desktop {
namespace {

class StateFileTest : public testing::Test {
protected:
    StateFile::Content counted() {
        return [this] {
            ++asked_;
            return QByteArray::number(asked_);
        };
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "new folder" / "state.json";
    int asked_ = 0;
};

TEST_F(StateFileTest, IsWrittenWhileTheProgramGoesOn) {
    StateFile state(file_, counted());
    state.noteChange();
    EXPECT_TRUE(QTest::qWaitFor([&] { return StateFile::read(file_) == "1"; }));
}

TEST_F(StateFileTest, IsWrittenOnceForChangesThatFollowEachOtherQuickly) {
    {
        StateFile state(file_, counted());
        for (int change = 0; change < 100; ++change)
            state.noteChange();
    }
    EXPECT_EQ(asked_, 1);
}

TEST_F(StateFileTest, HoldsTheNewestContentAtTheEnd) {
    QByteArray content = "old";
    {
        StateFile state(file_, [&] { return content; });
        state.noteChange();
        content = "new";
    }
    EXPECT_EQ(StateFile::read(file_), "new");
}

TEST_F(StateFileTest, IsNotThereWhenNothingChanged) {
    { const StateFile state(file_, counted()); }
    EXPECT_FALSE(std::filesystem::exists(file_));
}

TEST_F(StateFileTest, TellsOnceThatItCantBeWritten) {
    const auto blocked = folder_.write("file", "") / "state.json";
    StateFile state(blocked, counted());
    QSignalSpy failed(&state, &StateFile::writingFailed);
    state.noteChange();
    ASSERT_TRUE(failed.wait());
    state.noteChange();
    ASSERT_TRUE(QTest::qWaitFor([&] { return asked_ == 2; }));
    QCoreApplication::processEvents();
    EXPECT_EQ(failed.count(), 1);
}

TEST_F(StateFileTest, IsEmptyWhenThereIsNone) {
    EXPECT_EQ(StateFile::read(file_), QByteArray());
}

}  // namespace
}  // namespace carrel::desktop
