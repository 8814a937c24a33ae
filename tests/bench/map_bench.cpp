// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// How long the map of a large library takes: to lay out (beside the window's thread), and to draw while it is
// dragged, zoomed and pointed at (on it), in processor time. usage: QT_QPA_PLATFORM=offscreen map_bench
// [COUNT]... 2,000 and 10,000 articles without
#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include "app/desktop/map/map_canvas.h"
#include "app/desktop/theme/style.h"

namespace {

using namespace carrel;
using namespace carrel::desktop;

/// Processor time of this thread: what else the machine does is left out.
double now() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double milliseconds(const std::function<void()>& run) {
    const double begin = now();
    run();
    return now() - begin;
}

/// The median, the 99th percentile and the longest of so many runs.
void measure(const char* what, int runs, const std::function<void(int)>& run) {
    std::vector<double> times;
    times.reserve(static_cast<std::size_t>(runs));
    for (int at = 0; at < runs; ++at)
        times.push_back(milliseconds([&] { run(at); }));
    std::sort(times.begin(), times.end());
    const auto part = [&](double share) {
        return times[static_cast<std::size_t>(static_cast<double>(times.size() - 1) * share)];
    };
    std::printf("%-44s p50 %7.2f ms, p99 %7.2f ms, longest %7.2f ms\n", what, part(0.5), part(0.99),
                times.back());
    std::fflush(stdout);
}

library::Description description() {
    library::Description library;
    library.id = "bench";
    library.title = "Bench";
    const std::vector<std::string> icons = {"kind-case", "kind-role", "kind-term", "kind-driver",
                                            "kind-responsibility"};
    for (const std::string& icon : icons)
        library.kinds.push_back({icon, icon, icon, icon, library::View::Article, {}});
    return library;
}

/// Three links an article, to those that many link to already and to others near by.
links::Neighbourhood made(int count, const library::Description& library) {
    std::mt19937 random(7);
    links::Neighbourhood around;
    std::vector<std::size_t> ends;
    for (int at = 0; at < count; ++at) {
        const auto own = static_cast<std::size_t>(at);
        links::MapNode node;
        node.key = {"bench", "article-" + std::to_string(at)};
        node.title = "Article number " + std::to_string(at);
        node.kind = library.kinds[random() % library.kinds.size()].id;
        around.nodes.push_back(node);
        for (int link = 0; link < 3 && at > 0; ++link) {
            const std::size_t near = own - 1 - random() % std::min<std::size_t>(own, 40);
            const std::size_t to = link == 0 && !ends.empty() ? ends[random() % ends.size()] : near;
            if (to == own) continue;
            around.edges.push_back({own, to, library::LinkType::Written, "", 1});
            ends.push_back(to);
        }
    }
    for (const links::MapEdge& edge : around.edges) {
        ++around.nodes[edge.from].connected;
        ++around.nodes[edge.to].connected;
    }
    return around;
}

void drag(MapView& view, int by) {
    view.moveBy({by, by / 2});
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

void measureMap(int count, const Theme& theme) {
    const library::Description library = description();
    const links::Neighbourhood around = made(count, library);
    std::printf("%d articles, %zu links\n", count, around.edges.size());
    MapPicturePtr picture;
    const double layout = milliseconds([&] {
        picture = pictureOf(around, library, {"bench", "", 1, {}}, mapType(theme), {});
    });
    std::printf("%-44s %7.0f ms\n", "beside: lay out", layout);
    MapScene scene;
    scene.setTokens(theme.tokens());
    MapCanvas canvas(theme, library, scene, nullptr);
    canvas.resize(1120, 740);
    canvas.show();
    QCoreApplication::processEvents();
    MapView& view = canvas.view();
    std::printf("%-44s %7.1f ms\n", "window: take the map", milliseconds([&] {
                    scene.setPicture(picture, 0);
                    canvas.setPicture(picture);
                    view.fit();
                }));
    const auto draw = [&view] {
        view.viewport()->update();
        QCoreApplication::processEvents();
    };
    measure("window: draw all of it", 15, [&](int) { draw(); });
    constexpr int step = 9;
    measure("window: drag, all in view", 300, [&](int at) { drag(view, at / 25 % 2 == 0 ? step : -step); });
    for (int in = 0; in < 6; ++in)
        view.zoomIn();
    draw();
    measure("window: drag, three times as large", 300,
            [&](int at) { drag(view, at / 50 % 2 == 0 ? step : -step); });
    measure("window: zoom", 20, [&](int at) {
        if (at % 2 == 0) {
            view.zoomIn();
        } else {
            view.zoomOut();
        }
        draw();
    });
    measure("window: point at another article", 100, [&](int at) {
        scene.hover(static_cast<std::size_t>(at * 7));
        QCoreApplication::processEvents();
    });
}

}  // namespace

int main(int count, char** arguments) {
    QApplication application(count, arguments);
    const Theme theme(Theme::Scheme::Light);
    QApplication::setStyle(new Style(theme));
    std::vector<int> sizes;
    for (int at = 1; at < count; ++at)
        sizes.push_back(std::atoi(arguments[at]));
    if (sizes.empty()) sizes = {2'000, 10'000};
    for (const int size : sizes)
        measureMap(size, theme);
    return 0;
}
