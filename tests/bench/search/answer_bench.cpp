// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// What a search takes with its hits, how soon it ends when it is asked to stop, and what a hit's snippet
// takes. usage: answer_bench FILE.carrel QUERIES.tsv      as make_articles and carrel-cli build write them
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <exception>
#include <memory>
#include <stop_token>
#include <thread>
#include <vector>

#include "core/search/index.h"
#include "tests/bench/search/query_file.h"
#include "tests/bench/search/stopwatch.h"

namespace carrel::bench {

namespace {

struct Figures {
    std::vector<double> microseconds;

    void print(const char* what, const char* budget) {
        std::sort(microseconds.begin(), microseconds.end());
        const auto at = [&](double share) {
            const auto last = static_cast<double>(microseconds.size() - 1);
            return microseconds.empty() ? 0 : microseconds[static_cast<std::size_t>(share * last)] / 1000;
        };
        std::printf("| %s | %zu | %.3f | %.3f | %.3f | %s |\n", what, microseconds.size(), at(0.5), at(0.99),
                    at(1), budget);
    }
};

search::Request requestOf(const Query& query) {
    search::Request request;
    request.text = query.text;
    request.query = search::parse(query.text).query;
    return request;
}

double microsecondsOf(const search::Index& index, const search::Request& request, std::size_t& hits) {
    const Stopwatch watch;
    hits = index.search(request, {}).hits.size();
    return watch.microseconds();
}

/// Stopped by another thread half-way through the time that it took before; nothing when it was done sooner.
void stopHalfWay(const search::Index& index, const search::Request& request, double whole, Figures& stopped) {
    std::stop_source source;
    std::atomic<double> askedAfter = 0;
    std::atomic<bool> started = false;
    const Stopwatch watch;
    std::jthread stopper([&] {
        started = true;
        while (watch.microseconds() < whole / 2) {
        }
        askedAfter = watch.microseconds();
        source.request_stop();
    });
    while (!started) {
    }
    static_cast<void>(index.search(request, source.get_token()));
    const double ended = watch.microseconds();
    stopper.join();
    if (ended > askedAfter) stopped.microseconds.push_back(ended - askedAfter);
}

void run(const std::filesystem::path& library, const std::filesystem::path& queries) {
    const std::unique_ptr<search::Index> index = search::openIndex(library);
    Figures searches;
    Figures stopped;
    Figures snippets;
    for (const Mix& mix : readMixes(queries)) {
        for (const Query& query : mix.queries) {
            search::Request request = requestOf(query);
            std::size_t hits = 0;
            static_cast<void>(microsecondsOf(*index, request, hits));
            const double whole = microsecondsOf(*index, request, hits);
            searches.microseconds.push_back(whole);
            request.passages = false;
            const double bare = microsecondsOf(*index, request, hits);
            if (hits > 0)
                snippets.microseconds.push_back(std::max(0.0, whole - bare) / static_cast<double>(hits));
            request.passages = true;
            stopHalfWay(*index, request, whole, stopped);
        }
    }
    std::puts("| ms | measured | p50 | p99 | most | budget |\n| --- | ---: | ---: | ---: | ---: | ---: |");
    searches.print("a search", "");
    stopped.print("from the request to stop to the end of the search", "2");
    snippets.print("the snippet of a hit", "0.2");
}

}  // namespace

}  // namespace carrel::bench

int main(int argc, char** argv) {
    if (argc != 3) {
        std::fputs("usage: answer_bench FILE.carrel QUERIES.tsv\n", stderr);
        return 2;
    }
    try {
        carrel::bench::run(argv[1], argv[2]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "answer_bench: %s\n", error.what());
        return 1;
    }
    return 0;
}
