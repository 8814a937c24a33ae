// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ctime>

namespace carrel::bench {

enum class Clock {
    Wall,
    Processor,  ///< of this process with all its threads; leaves out what other processes take
};

/// Starts when it is made.
class Stopwatch {
public:
    explicit Stopwatch(Clock clock = Clock::Wall) : clock_(clock) {}

    [[nodiscard]] double microseconds() const { return now(clock_) - began_; }

private:
    static double now(Clock clock) {
        std::timespec time{};
        clock_gettime(clock == Clock::Wall ? CLOCK_MONOTONIC : CLOCK_PROCESS_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
    }

    Clock clock_;
    double began_ = now(clock_);
};

}  // namespace carrel::bench
