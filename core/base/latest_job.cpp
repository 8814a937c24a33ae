// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/latest_job.h"

#include <utility>

namespace carrel {

LatestJob::LatestJob(Escaped escaped)
    : escaped_(std::move(escaped)), thread_([this](const std::stop_token& quit) { work(quit); }) {}

LatestJob::~LatestJob() = default;

void LatestJob::submit(Job job) {
    {
        const std::lock_guard lock(mutex_);
        waiting_ = std::move(job);
    }
    wake_.notify_one();
}

void LatestJob::work(const std::stop_token& quit) {
    while (true) {
        std::unique_lock lock(mutex_);
        wake_.wait(lock, quit, [this] { return waiting_.has_value(); });
        if (quit.stop_requested()) return;
        const Job job = std::move(*std::exchange(waiting_, std::nullopt));
        lock.unlock();
        try {
            job();
        } catch (...) {
            escaped_(std::current_exception());
        }
    }
}

}  // namespace carrel
