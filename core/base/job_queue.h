// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace carrel {

/// One thread that does jobs in the order they were submitted, every one of them.
class JobQueue {
public:
    /// Must not throw: it turns failure into an outcome.
    using Job = std::function<void()>;

    JobQueue();
    /// Finishes all jobs first: what was submitted is done.
    ~JobQueue();
    JobQueue(const JobQueue&) = delete;
    JobQueue& operator=(const JobQueue&) = delete;

    /// Callable on any thread.
    void submit(Job job);

private:
    void work(const std::stop_token& quit);

    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::deque<Job> waiting_;
    std::jthread thread_;  // last: it ends before what it uses
};

}  // namespace carrel
