// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/personal/store_thread.h"

#include <gtest/gtest.h>

#include <QTest>

#include <atomic>

namespace carrel::desktop {
namespace {

class StoreThreadTest : public testing::Test {
protected:
    void submit(StoreThread& store) {
        store.submitWithoutStore(asker_,
                                 [this]() -> StoreThread::News {
                                     ++done_;
                                     return [] {};
                                 },
                                 {});
    }

    QObject asker_;
    std::atomic<int> done_ = 0;
};

TEST_F(StoreThreadTest, DoesWhatWaitedInOrder) {
    StoreThread store({}, StoreThread::Begin::Released);
    std::vector<int> order;
    for (const int number : {1, 2, 3})
        store.submitWithoutStore(
            asker_, [&, number]() -> StoreThread::News { return [&, number] { order.push_back(number); }; },
            {});
    store.release();
    EXPECT_TRUE(QTest::qWaitFor([&] { return order == std::vector{1, 2, 3}; }));
}

TEST_F(StoreThreadTest, DoesNothingBeforeItIsReleased) {
    StoreThread waiting({}, StoreThread::Begin::Released);
    submit(waiting);
    StoreThread other({});  // has had its time when this one is done
    std::atomic<bool> otherDone = false;
    other.submitWithoutStore(asker_,
                             [&]() -> StoreThread::News {
                                 otherDone = true;
                                 return [] {};
                             },
                             {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return otherDone.load(); }));
    EXPECT_EQ(done_, 0);
}

TEST_F(StoreThreadTest, LosesNothingThatWaitedWhenItEnds) {
    {
        StoreThread store({}, StoreThread::Begin::Released);
        submit(store);
    }
    EXPECT_EQ(done_, 1);
}

TEST_F(StoreThreadTest, BeginsAtOnceWhereNothingElseIsSaid) {
    StoreThread store({});
    submit(store);
    EXPECT_TRUE(QTest::qWaitFor([&] { return done_ == 1; }));
}

}  // namespace
}  // namespace carrel::desktop
