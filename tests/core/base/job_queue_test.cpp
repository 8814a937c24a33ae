// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/job_queue.h"

#include <gtest/gtest.h>

#include <numeric>
#include <vector>

#include "tests/core/base/fail_on_escape.h"

namespace carrel {
namespace {

TEST(JobQueue, DoesEveryJobInTheOrderOfSubmissionBeforeItEnds) {
    constexpr int jobs = 1000;
    std::vector<int> ran;
    {
        JobQueue queue(test::failOnEscape);
        for (int job = 0; job < jobs; ++job)
            queue.submit([&ran, job] { ran.push_back(job); });
    }
    std::vector<int> expected(jobs);
    std::iota(expected.begin(), expected.end(), 0);
    EXPECT_EQ(ran, expected);
}

TEST(JobQueue, TellsWhatAJobHasThrownAndDoesTheNextOne) {
    std::vector<std::string> told;
    {
        JobQueue queue([&](const std::exception_ptr& error) { told.push_back(test::textOf(error)); });
        queue.submit([] { throw std::runtime_error("broken"); });
        queue.submit([&] { told.emplace_back("done"); });
    }
    EXPECT_EQ(told, (std::vector<std::string>{"broken", "done"}));
}

TEST(JobQueue, TellsWhatIsNoException) {
    bool told = false;
    {
        JobQueue queue([&](const std::exception_ptr& error) { told = error != nullptr; });
        queue.submit([] { throw 7; });
    }
    EXPECT_TRUE(told);
}

}  // namespace
}  // namespace carrel
