// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "tests/bench/search/query_file.h"
#include "tests/bench/search/stopwatch.h"

namespace carrel::bench {

/// Of this process, in kB, as the system tells it.
struct Memory {
    std::size_t resident = 0;   ///< VmRSS; with the pages of mapped files
    std::size_t anonymous = 0;  ///< RssAnon; what is the process's own
};

Memory memoryNow();

struct Effort {
    double seconds = 60;        ///< for the untimed run of a mix: what it doesn't come to is left out
    std::size_t rounds = 3;     ///< of the timed run; none begins when that has taken `seconds`
    Clock clock = Clock::Wall;  ///< by which a query is timed
};

struct Timed {
    std::vector<double> microseconds;  ///< of each query in each round
    std::size_t queries = 0;           ///< that were asked: all of the mix, or a random part
    std::size_t answered = 0;          ///< queries that found something
};

/// Runs a mix once untimed, so that the parts of the files that it needs are in memory, and then timed, in
/// the order of the mix. Asks for 20 results.
Timed timeMix(Engine& engine, const Mix& mix, const Effort& effort);

}  // namespace carrel::bench
