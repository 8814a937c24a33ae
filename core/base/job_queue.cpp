// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/job_queue.h"

#include <utility>

namespace carrel {

JobQueue::JobQueue(Escaped escaped)
    : escaped_(std::move(escaped)), thread_([this](const std::stop_token& quit) { work(quit); }) {}

JobQueue::~JobQueue() = default;

void JobQueue::submit(Job job) {
    {
        const std::lock_guard lock(mutex_);
        waiting_.push_back(std::move(job));
    }
    wake_.notify_one();
}

void JobQueue::work(const std::stop_token& quit) {
    while (true) {
        std::unique_lock lock(mutex_);
        if (!wake_.wait(lock, quit, [this] { return !waiting_.empty(); })) return;
        const Job job = std::move(waiting_.front());
        waiting_.pop_front();
        lock.unlock();
        try {
            job();
        } catch (...) {
            escaped_(std::current_exception());
        }
    }
}

}  // namespace carrel
