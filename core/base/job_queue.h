// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace carrel {

/// One thread that does jobs in the order they were submitted, every one of them.
class JobQueue {
public:
    /// It turns failure into an outcome.
    using Job = std::function<void()>;
    /// Told, on the thread, of what a job has thrown nevertheless; the next job is done. Must not throw.
    using Escaped = std::function<void(std::exception_ptr)>;

    explicit JobQueue(Escaped escaped);
    /// Finishes all jobs first: what was submitted is done.
    ~JobQueue();
    JobQueue(const JobQueue&) = delete;
    JobQueue& operator=(const JobQueue&) = delete;

    /// Callable on any thread.
    void submit(Job job);

private:
    void work(const std::stop_token& quit);

    Escaped escaped_;
    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::deque<Job> waiting_;
    std::jthread thread_;  // last: it ends before what it uses
};

}  // namespace carrel
