// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// One search engine in one process; tests/bench/search_speed and search_quality run it for each.
#include <xapian.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>

#include "tests/bench/search/engine.h"
#include "tests/bench/search/measure.h"
#include "tests/bench/search/query_file.h"
#include "tests/bench/search/stopwatch.h"

namespace carrel::bench {

namespace {

struct Arguments {
    std::string engine;
    std::string target;
    std::string articles;
    std::string queries;
    std::vector<std::string> mixes;
    std::size_t limit = 1000;
    Effort effort;
};

std::unique_ptr<Engine> open(const Arguments& arguments) {
    const std::string& name = arguments.engine;
    if (name.starts_with("carrel")) return openCarrel(name, arguments.target);
    if (name.starts_with("fts5")) return openFts5(name, arguments.target);
    return openXapian(name, arguments.target);
}

void build(const Arguments& arguments) {
    (arguments.engine == "fts5" ? buildFts5 : buildXapian)(arguments.articles, arguments.target);
}

/// As trec_eval reads it: query, Q0, document, rank, score, name of the run.
void rank(const Arguments& arguments) {
    const auto engine = open(arguments);
    for (const auto& [number, text] : readColumns(arguments.queries)) {
        std::size_t place = 0;
        for (const Found& found : engine->search({"file", text}, arguments.limit))
            std::cout << number << " Q0 " << found.id << ' ' << ++place << ' ' << found.score << ' '
                      << arguments.engine << '\n';
    }
}

void timeOpening(const Arguments& arguments) {
    const Query query = readMixes(arguments.queries).at(0).queries.at(0);
    const Stopwatch watch;
    const auto engine = open(arguments);
    const double opened = watch.microseconds();
    engine->search(query, 20);
    std::cout << "opened\t" << opened << "\nanswered\t" << watch.microseconds() << '\n';
}

void print(const std::string& mix, const Timed& timed, std::size_t all) {
    std::cout << "mix\t" << mix << '\t' << timed.queries << '\t' << all << '\t' << timed.answered << '\n';
    for (const double microseconds : timed.microseconds)
        std::cout << "time\t" << mix << '\t' << microseconds << '\n';
}

void timeQueries(const Arguments& arguments) {
    const std::vector<Mix> mixes = readMixes(arguments.queries);
    const auto engine = open(arguments);
    for (const Mix& mix : mixes) {
        const auto& wanted = arguments.mixes;
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), mix.name) == wanted.end()) continue;
        print(mix.name, timeMix(*engine, mix, arguments.effort), mix.queries.size());
    }
    const Memory memory = memoryNow();
    std::cout << "memory\t" << memory.resident << '\t' << memory.anonymous << '\n';
}

int run(int count, char** arguments) {
    CLI::App app("One search engine in one process: its database, its rankings, its times", "search_engine");
    app.require_subcommand(1);
    Arguments given;
    const auto command = [&](const char* name, const char* help, void (*call)(const Arguments&)) {
        CLI::App* added = app.add_subcommand(name, help);
        added->add_option("engine", given.engine)->required();
        added->add_option("target", given.target, "The engine's database")->required();
        added->callback([&given, call] { call(given); });
        return added;
    };
    CLI::App* making = command("build", "Make the database of fts5 or xapian", build);
    making->add_option("articles", given.articles, "JSON lines")->required();
    making->get_option("engine")->check(CLI::IsMember({"fts5", "xapian"}));
    CLI::App* ranking = command("rank", "Print what each query finds, in TREC's form", rank);
    ranking->add_option("queries", given.queries, "Lines of a number, a tab and a query")->required();
    ranking->add_option("--limit", given.limit)->capture_default_str();
    CLI::App* opening =
        command("open", "Print the microseconds of opening and of a first answer", timeOpening);
    CLI::App* timing = command("time", "Print the microseconds of each query, then the memory", timeQueries);
    timing->add_option("--mixes", given.mixes, "Only these, with commas between")->delimiter(',');
    timing->add_option("--seconds", given.effort.seconds, "For the untimed run of a mix");
    timing->add_option("--rounds", given.effort.rounds, "Of the timed run");
    timing->add_flag_callback(
        "--processor", [&given] { given.effort.clock = Clock::Processor; }, "Time of the processor alone");
    for (CLI::App* each : {opening, timing})
        each->add_option("queries", given.queries, "Lines of a mix, a tab and a query")->required();
    for (CLI::App* each : {ranking, opening, timing})
        each->get_option("engine")->check(
            CLI::IsMember({"carrel", "carrel-hits", "fts5-or", "fts5-and", "xapian", "xapian-spelling"}));
    CLI11_PARSE(app, count, arguments);
    return EXIT_SUCCESS;
}

}  // namespace

}  // namespace carrel::bench

int main(int count, char** arguments) {
    try {
        return carrel::bench::run(count, arguments);
    } catch (const std::exception& error) {
        std::cerr << "search_engine: " << error.what() << '\n';
    } catch (const Xapian::Error& error) {
        std::cerr << "search_engine: " << error.get_description() << '\n';
    }
    return EXIT_FAILURE;
}
