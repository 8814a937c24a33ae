// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// How fast names are found in a text, how long the matcher takes to build, and how much memory it needs.
// usage: mentions_bench [MIB]      the size of the text; 128 without
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

#include "core/links/name_forms.h"
#include "core/links/name_matcher.h"
#include "tests/bench/sample_text.h"

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// Resident memory of this process in MiB.
double residentMib() {
    std::ifstream statm("/proc/self/statm");
    std::size_t total = 0;
    std::size_t resident = 0;
    statm >> total >> resident;
    return static_cast<double>(resident) * 4096 / (1024 * 1024);
}

void measure(std::size_t count, std::size_t bytes) {
    using namespace carrel;
    bench::SampleText sample(17);
    std::vector<std::string> names;
    for (std::size_t at = 0; at < count; ++at)
        names.push_back(sample.name());
    const std::string text = sample.text(bytes, names);

    const double before = residentMib();
    auto begin = Clock::now();
    links::NameMatcher matcher;
    for (std::size_t at = 0; at < count; ++at)
        for (const links::NameForm& form : links::formsOf(names[at], links::NameKind::Title))
            matcher.add(static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at), form);
    const double built = secondsSince(begin);
    const double memory = residentMib() - before;

    std::vector<links::NameMatcher::Match> matches;
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        matches.clear();
        begin = Clock::now();
        matcher.find(text, matches);
        best = std::min(best, secondsSince(begin));
    }
    const double megabytes = static_cast<double>(text.size()) / 1e6;
    std::printf("%7zu names: built in %.2f s, %.0f MiB; %.0f MB of text, %zu matches, %.0f MB/s\n", count,
                built, memory, megabytes, matches.size(), megabytes / best);
}

}  // namespace

int main(int count, char** arguments) {
    constexpr std::size_t mebibyte = 1024 * 1024;
    const std::size_t bytes = (count > 1 ? std::strtoul(arguments[1], nullptr, 10) : 128) * mebibyte;
    for (const std::size_t names : {1'000U, 10'000U, 100'000U})
        measure(names, bytes);
}
