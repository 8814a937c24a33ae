// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/personal/reading_controller.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "tests/app/personal/refusing_store.h"

namespace carrel::desktop {
namespace {

const library::ArticleKey somethingRead{"handbook", "equifax"};

TEST(ReadingController, TellsOnlyOfWhatWasDoneByHandThatItCanNotBeKept) {
    StoreThread store(test::refusingStore());
    ReadingController reading(store);
    QSignalSpy failed(&reading, &ReadingController::changeFailed);
    reading.notePosition(somethingRead, 7);
    reading.noteEnd(somethingRead);
    reading.markRead(somethingRead, true);
    const auto last = [&] { return failed.isEmpty() ? QString() : failed.back().front().toString(); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return last() == QStringLiteral("4"); }));
    EXPECT_EQ(failed.count(), 2);  // reading it at the start, and the mark
}

}  // namespace
}  // namespace carrel::desktop
