// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/job_queue.h"

#include <gtest/gtest.h>

#include <numeric>
#include <vector>

namespace carrel {
namespace {

TEST(JobQueue, DoesEveryJobInTheOrderOfSubmissionBeforeItEnds) {
    constexpr int jobs = 1000;
    std::vector<int> ran;
    {
        JobQueue queue;
        for (int job = 0; job < jobs; ++job)
            queue.submit([&ran, job] { ran.push_back(job); });
    }
    std::vector<int> expected(jobs);
    std::iota(expected.begin(), expected.end(), 0);
    EXPECT_EQ(ran, expected);
}

}  // namespace
}  // namespace carrel
