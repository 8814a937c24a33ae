// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace carrel {

/// One thread with one slot: a job that has not begun is replaced by a newer one.
/// A running job is not interrupted here; it watches its own stop token.
class LatestJob {
public:
    /// It turns failure into an outcome.
    using Job = std::function<void()>;
    /// Told, on the thread, of what a job has thrown nevertheless; the next job is done. Must not throw.
    using Escaped = std::function<void(std::exception_ptr)>;

    explicit LatestJob(Escaped escaped);
    /// Waits for the running job; a waiting one is dropped.
    ~LatestJob();
    LatestJob(const LatestJob&) = delete;
    LatestJob& operator=(const LatestJob&) = delete;

    /// Callable on any thread.
    void submit(Job job);

private:
    void work(const std::stop_token& quit);

    Escaped escaped_;
    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::optional<Job> waiting_;
    std::jthread thread_;  // last: it ends before what it uses
};

}  // namespace carrel
