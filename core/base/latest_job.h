// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
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
    /// Must not throw: it turns failure into an outcome.
    using Job = std::function<void()>;

    LatestJob();
    /// Waits for the running job; a waiting one is dropped.
    ~LatestJob();
    LatestJob(const LatestJob&) = delete;
    LatestJob& operator=(const LatestJob&) = delete;

    /// Callable on any thread.
    void submit(Job job);

private:
    void work(const std::stop_token& quit);

    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::optional<Job> waiting_;
    std::jthread thread_;  // last: it ends before what it uses
};

}  // namespace carrel
