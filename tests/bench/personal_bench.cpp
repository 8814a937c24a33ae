// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// How long a large personal file takes.
// usage: personal_bench [COUNT]      100,000 bookmarks and as many highlights without
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/personal/anchor/quotation_finder.h"
#include "core/personal/quoting.h"
#include "core/personal/store.h"
#include "tests/bench/sample_text.h"

namespace {

namespace fs = std::filesystem;
using namespace carrel;
using Ticks = std::chrono::steady_clock;

Time now() {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

/// The median and the longest of so many runs, and the median of the processor's time, in milliseconds.
void measure(const char* what, int runs, const std::function<void(int)>& run) {
    std::vector<double> times;
    std::vector<double> busy;
    for (int at = 0; at < runs; ++at) {
        const auto begin = Ticks::now();
        const std::clock_t busyBegin = std::clock();
        run(at);
        busy.push_back(1000.0 * static_cast<double>(std::clock() - busyBegin) / CLOCKS_PER_SEC);
        times.push_back(std::chrono::duration<double, std::milli>(Ticks::now() - begin).count());
    }
    std::sort(times.begin(), times.end());
    std::sort(busy.begin(), busy.end());
    std::printf("%-44s median %8.2f ms, longest %8.2f ms, processor %8.2f ms\n", what,
                times[times.size() / 2], times.back(), busy[busy.size() / 2]);
    std::fflush(stdout);
}

personal::PersonalData made(int count) {
    personal::PersonalData data;
    for (int at = 0; at < count; ++at) {
        const std::string slug = "article-" + std::to_string(at);
        personal::Bookmark bookmark{
            {}, {{"handbook", slug}, "", "Title of " + slug, "case-study"}, now(), at};
        bookmark.what.tags = {"tag-" + std::to_string(at % 50)};
        bookmark.what.note = "A note of some words, as readers write them.";
        data.bookmarks.push_back(bookmark);
        personal::Highlight highlight;
        highlight.what = {{"handbook", slug},
                          "Title",
                          "case-study",
                          "",
                          {"some marked words", "before ", " after", {5, 22}}};
        highlight.made = now();
        data.highlights.push_back(highlight);
    }
    return data;
}

void measureArticle() {
    bench::SampleText sample(3);
    const std::string text = sample.text(60'000, {"Bridge"});
    std::vector<personal::Quotation> quotations;
    for (std::uint32_t at = 0; at < 1000; ++at)
        quotations.push_back(personal::quote(text, {at * 40, at * 40 + 30}));
    const std::string edited = "A paragraph that wasn't there. " + text;
    measure("places of 1,000 highlights in an article", 20, [&](int /*run*/) {
        personal::QuotationFinder finder(edited);
        for (const personal::Quotation& quotation : quotations)
            if (!finder.find(quotation)) std::abort();
    });
}

}  // namespace

int main(int count, char** arguments) {
    const int size = count > 1 ? std::atoi(arguments[1]) : 100'000;
    const fs::path folder = fs::temp_directory_path() / "carrel-personal-bench";
    fs::remove_all(folder);
    const fs::path file = folder / "personal.db";
    personal::Store(file, now).merge(made(size));
    std::printf("%d bookmarks, %d highlights, %ju bytes\n", size, size,
                static_cast<std::uintmax_t>(fs::file_size(file)));
    std::unique_ptr<personal::Store> store;
    measure("open the file, with all checks", 5, [&](int /*run*/) {
        store.reset();
        store = std::make_unique<personal::Store>(file, now);
    });
    measure("read all bookmarks", 9, [&](int /*run*/) { static_cast<void>(store->bookmarks()); });
    measure("add a bookmark", 50, [&](int run) {
        store->add(personal::BookmarkDraft{{"handbook", "new-" + std::to_string(run)}, "", "New", "term"});
    });
    measure("remove a bookmark", 50, [&](int run) {
        store->remove(store->findBookmark({"handbook", "new-" + std::to_string(run)}, "")->id);
    });
    measure("undo", 20, [&](int /*run*/) { store->undo(); });
    measure("back up", 3, [&](int /*run*/) { store->backUp(); });
    measureArticle();
    store.reset();
    fs::remove_all(folder);
}
