// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/latest_job.h"

#include <gtest/gtest.h>

#include <future>
#include <vector>

#include "tests/core/base/fail_on_escape.h"

namespace carrel {
namespace {

TEST(LatestJob, DoesWhatIsSubmitted) {
    std::promise<int> done;
    LatestJob worker(test::failOnEscape);
    worker.submit([&] { done.set_value(7); });
    EXPECT_EQ(done.get_future().get(), 7);
}

TEST(LatestJob, ReplacesAJobThatHasNotBegunByTheNewestOne) {
    std::promise<void> begun;
    std::promise<void> goOn;
    std::promise<void> last;
    std::vector<int> ran;
    LatestJob worker(test::failOnEscape);
    worker.submit([&] {
        begun.set_value();
        goOn.get_future().wait();
        ran.push_back(1);
    });
    begun.get_future().wait();
    worker.submit([&] { ran.push_back(2); });
    worker.submit([&] {
        ran.push_back(3);
        last.set_value();
    });
    goOn.set_value();
    last.get_future().wait();
    EXPECT_EQ(ran, (std::vector{1, 3}));
}

TEST(LatestJob, TellsWhatAJobHasThrownAndDoesTheNextOne) {
    std::promise<std::string> told;
    std::promise<void> done;
    LatestJob worker([&](const std::exception_ptr& error) { told.set_value(test::textOf(error)); });
    worker.submit([] { throw std::runtime_error("broken"); });
    EXPECT_EQ(told.get_future().get(), "broken");
    worker.submit([&] { done.set_value(); });
    done.get_future().wait();
}

}  // namespace
}  // namespace carrel
