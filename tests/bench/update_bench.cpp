// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// How long a library takes to follow a change of one article of its folder.
// usage: update_bench [ARTICLES]      10,000 without; about 8 KiB each
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/collect/collect.h"
#include "tests/bench/sample_text.h"

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

class Bench {
public:
    explicit Bench(std::size_t articles) : sample_(5) {
        fs::remove_all(folder_);
        fs::create_directories(source());
        for (std::size_t at = 0; at < articles; ++at)
            names_.push_back(sample_.name() + " " + std::to_string(at / 2));
        for (std::size_t at = 0; at < articles; ++at)
            write(at, names_[at]);
        if (!carrel::collect::build(source(), file(), {}).ok()) throw std::runtime_error("not built");
        change([this] { write(0, names_[0]); });  // from now on it is changed in place
    }
    ~Bench() { fs::remove_all(folder_); }
    Bench(const Bench&) = delete;
    Bench& operator=(const Bench&) = delete;

    void write(std::size_t at, const std::string& title) {
        std::vector<std::string> some;
        for (int each = 0; each < 20; ++each)
            some.push_back(names_[sample_.below(names_.size())]);
        std::ofstream stream(source() / (std::to_string(at) + ".md"));
        stream << "---\ntitle: " << title << "\n---\nSee [[" << some.front() << "]] and [[" << some.back()
               << "]].\n\n"
               << sample_.text(8000, some);
    }
    void remove(std::size_t at) { fs::remove(source() / (std::to_string(at) + ".md")); }
    [[nodiscard]] const std::string& name(std::size_t at) const { return names_[at]; }

    /// Milliseconds.
    double change(const std::function<void()>& edit) {
        edit();
        const auto begin = Clock::now();
        const std::clock_t processor = std::clock();
        const auto report = carrel::collect::update(source(), file(), {});
        const double took = std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
        if (!report.ok()) throw std::runtime_error(carrel::describe(report.problem()));
        if (report->built) throw std::runtime_error("built, not updated");
        processor_ = 1000.0 * static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC;
        others_ = report->others;
        return took;
    }
    [[nodiscard]] std::size_t others() const { return others_; }
    /// Milliseconds of the processor that the last change took.
    [[nodiscard]] double processor() const { return processor_; }

private:
    [[nodiscard]] fs::path source() const { return folder_ / "source"; }
    [[nodiscard]] fs::path file() const { return folder_ / "library.carrel"; }

    fs::path folder_ = fs::temp_directory_path() / "carrel-update-bench";
    carrel::bench::SampleText sample_;
    std::vector<std::string> names_;
    std::size_t others_ = 0;
    double processor_ = 0;
};

/// Returns the median. `asking` is what it takes to ask all files whether they have changed.
double tell(const char* what, Bench& bench, double asking, const std::function<void(std::size_t)>& edit) {
    std::vector<double> times;
    std::vector<double> processor;
    std::size_t others = 0;
    for (std::size_t round = 1; round <= 11; ++round) {
        times.push_back(bench.change([&] { edit(round); }));
        processor.push_back(bench.processor());
        others += bench.others();
    }
    std::sort(times.begin(), times.end());
    std::sort(processor.begin(), processor.end());
    std::printf(
        "%-20s median %6.1f ms, %6.1f without asking the files; of the processor %6.1f ms; longest %6.1f ms; "
        "others looked at: %.1f\n",
        what, times[5], times[5] - asking, processor[5], times.back(), static_cast<double>(others) / 11);
    return times[5];
}

}  // namespace

int main(int count, char** arguments) {
    Bench bench(count > 1 ? std::strtoul(arguments[1], nullptr, 10) : 10'000);
    const double asking = tell("nothing changed", bench, 0, [](std::size_t) {});
    tell("a text changed", bench, asking, [&](std::size_t at) { bench.write(at, bench.name(at)); });
    tell("a title changed", bench, asking,
         [&](std::size_t at) { bench.write(at, bench.name(at) + " anew"); });
    tell("an article removed", bench, asking, [&](std::size_t at) { bench.remove(at); });
    tell("an article added", bench, asking, [&](std::size_t at) { bench.write(at, bench.name(at)); });
}
