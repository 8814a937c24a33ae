// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// How long the list of very many bookmarks takes: what happens on the thread of the window, and what beside
// it. usage: QT_QPA_PLATFORM=offscreen bookmarks_bench [COUNT]      100,000 without
#include <QApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/desktop/bookmarks/bookmark_list.h"
#include "app/desktop/bookmarks/bookmark_selection.h"
#include "app/desktop/theme/style.h"

namespace {

using namespace carrel;
using namespace carrel::desktop;
using Ticks = std::chrono::steady_clock;

/// The median and the longest of so many runs, in milliseconds.
void measure(const char* what, int runs, const std::function<void()>& run) {
    std::vector<double> times;
    for (int at = 0; at < runs; ++at) {
        const auto begin = Ticks::now();
        run();
        times.push_back(std::chrono::duration<double, std::milli>(Ticks::now() - begin).count());
    }
    std::sort(times.begin(), times.end());
    std::printf("%-52s median %8.2f ms, longest %8.2f ms\n", what, times[times.size() / 2], times.back());
    std::fflush(stdout);
}

Bookmarks made(int count) {
    Bookmarks bookmarks;
    for (int at = 0; at < count; ++at) {
        const std::string slug = "article-" + std::to_string(at);
        personal::Bookmark bookmark{
            {at + 1}, {{"handbook", slug}, "", "Title of " + slug, "case-study"}, Time(), at};
        bookmark.what.tags = {"tag-" + std::to_string(at % 50)};
        if (at % 3 != 0)
            bookmark.what.note = "A note of some words, as readers write them: pair with number " + slug;
        if (at % 4 == 0) bookmark.what.folder = personal::FolderId{at % 40};
        bookmarks.push_back(std::make_shared<personal::Bookmark>(std::move(bookmark)));
    }
    return bookmarks;
}

BookmarkQuery asking(const std::string& words, BookmarkSort sort) {
    BookmarkQuery query;
    query.words = words;
    query.sort = sort;
    return query;
}

}  // namespace

int main(int count, char** arguments) {
    QApplication application(count, arguments);
    Theme theme(Theme::Scheme::Light);
    QApplication::setStyle(new Style(theme));
    const Bookmarks all = made(count > 1 ? std::atoi(arguments[1]) : 100'000);
    std::printf("%zu bookmarks\n", all.size());

    const auto select = [&](const BookmarkQuery& query) { return *desktop::select(all, query, {}); };
    measure("beside: newest first", 9, [&] { select(asking({}, BookmarkSort::Newest)); });
    measure("beside: with two words", 9, [&] { select(asking("pair 777", BookmarkSort::Newest)); });
    measure("beside: by title", 5, [&] { select(asking({}, BookmarkSort::Title)); });

    measure("window: hand all of them to the other thread", 9, [&] { const Bookmarks copy = all; });
    const library::Description library;
    const Bookmarks few(all.begin(), all.begin() + std::min<std::ptrdiff_t>(10, std::ssize(all)));
    measure("window: open the list and paint it", 9, [&] {
        BookmarkListModel model(library);
        BookmarkList list(theme, model, nullptr);
        list.resize(480, 800);
        list.setBookmarks(all);
        list.show();
        list.grab();
    });
    BookmarkListModel model(library);
    BookmarkList list(theme, model, nullptr);
    list.resize(480, 800);
    list.show();
    measure("window: another selection of all, painted", 9, [&] {
        list.setBookmarks(few);
        list.setBookmarks(all);
        list.grab();
    });
    return 0;
}
