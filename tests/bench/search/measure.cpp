// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/search/measure.h"

#include <algorithm>
#include <fstream>
#include <numeric>
#include <stdexcept>
#include <utility>

#include "tests/bench/articles/random.h"

namespace carrel::bench {

namespace {

constexpr std::size_t resultsWanted = 20;
constexpr double microsecondsOfASecond = 1e6;

std::vector<std::size_t> shuffledPlaces(std::size_t count) {
    std::vector<std::size_t> places(count);
    std::iota(places.begin(), places.end(), std::size_t{0});
    Random random(1);
    for (std::size_t left = count; left > 1; --left)
        std::swap(places[left - 1], places[random.below(static_cast<std::uint32_t>(left))]);
    return places;
}

/// Asks in random order until the time is over; gives the places of what was asked, in the order of the mix.
std::vector<std::size_t> warmUp(Engine& engine, const Mix& mix, double seconds, std::size_t& answered) {
    const Stopwatch watch;
    std::vector<std::size_t> asked;
    for (const std::size_t place : shuffledPlaces(mix.queries.size())) {
        if (watch.microseconds() > seconds * microsecondsOfASecond) break;
        if (!engine.search(mix.queries[place], resultsWanted).empty()) ++answered;
        asked.push_back(place);
    }
    std::sort(asked.begin(), asked.end());
    return asked;
}

}  // namespace

Memory memoryNow() {
    std::ifstream status("/proc/self/status");
    if (!status) throw std::runtime_error("/proc/self/status can't be read");
    Memory memory;
    std::string word;
    while (status >> word) {
        if (word == "VmRSS:") status >> memory.resident;
        if (word == "RssAnon:") status >> memory.anonymous;
    }
    return memory;
}

Timed timeMix(Engine& engine, const Mix& mix, const Effort& effort) {
    Timed timed;
    const std::vector<std::size_t> asked = warmUp(engine, mix, effort.seconds, timed.answered);
    timed.queries = asked.size();
    const Stopwatch whole;
    for (std::size_t round = 0; round < effort.rounds; ++round) {
        if (round > 0 && whole.microseconds() > effort.seconds * microsecondsOfASecond) break;
        for (const std::size_t place : asked) {
            const Stopwatch watch(effort.clock);
            engine.search(mix.queries[place], resultsWanted);
            timed.microseconds.push_back(watch.microseconds());
        }
    }
    return timed;
}

}  // namespace carrel::bench
