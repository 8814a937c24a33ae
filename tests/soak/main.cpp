// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// The real window under a reader's actions, at random, for as long as one likes; see CONTRIBUTING.md. Ends
// with 1 when something was lost, warned of, grew or kept the window waiting.
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <memory>

#include "app/desktop/places.h"
#include "app/desktop/settings/language.h"
#include "app/desktop/theme/style.h"
#include "tests/soak/walk.h"
#include "tests/soak/warnings.h"

using namespace carrel;
using namespace carrel::soak;

namespace {

constexpr double mostHeld = 100;        // milliseconds
constexpr double mostGrowth = 0.05;     // of the level after the warm-up, up or down
constexpr int leastForMemory = 600;     // seconds: before, caches are still filling
constexpr std::size_t leastTries = 20;  // of an action, before it counts as one without effect

struct Arguments {
    int seconds = 60;
    std::uint64_t seed = 1;
    std::string only;
    std::filesystem::path library;
};

Arguments readArguments() {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The real window under a reader's actions, at random."));
    parser.addHelpOption();
    const QCommandLineOption seconds(QStringLiteral("seconds"), QStringLiteral("How long."),
                                     QStringLiteral("N"), QStringLiteral("60"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Which chance."),
                                  QStringLiteral("N"), QStringLiteral("1"));
    const QCommandLineOption only(QStringLiteral("only"),
                                  QStringLiteral("Only actions with this in their name."),
                                  QStringLiteral("text"));
    const QCommandLineOption library(QStringLiteral("library"), QStringLiteral("Instead of the handbook."),
                                     QStringLiteral("file"));
    parser.addOptions({seconds, seed, only, library});
    parser.process(*QCoreApplication::instance());
    const QString file = parser.value(library);
    return {parser.value(seconds).toInt(), parser.value(seed).toULongLong(), parser.value(only).toStdString(),
            file.isEmpty() ? desktop::handbookFile() : std::filesystem::path(file.toStdString())};
}

/// What was measured while nothing happened, at a time.
struct Rest {
    double seconds;
    MemoryLevel level;
};

/// What is to be found out, and what was.
struct Findings {
    std::vector<Rest> rests;
    std::vector<std::string> lost;
    std::vector<std::string> warnings;
};

/// What the files say when the window is gone, against what was done in it.
void compareFiles(const std::filesystem::path& folder, const Made& made, const ExpectedTabs& tabs,
                  Findings& findings) {
    const auto store = personal::Store::openToRead(folder / "personal.db", [] { return Time(); });
    const Things found = thingsIn(*store);
    for (const std::string& difference : differences(made.things(), found))
        findings.lost.push_back("in the personal file: " + difference);
    const auto session = desktop::savedSession(desktop::StateFile::read(desktop::sessionFile(folder)));
    for (const std::string& difference : tabs.differences(session.tabs, session.current))
        findings.lost.push_back("in the session: " + difference);
    std::cout << "On disk: " << found.bookmarks.size() << " bookmarks, " << found.folders.size()
              << " folders, " << found.highlights.size() << " highlights, " << found.notes.size()
              << " notes, " << found.searches.size() << " saved searches, " << found.visits.size()
              << " visits; " << session.tabs.size() << " tabs\n";
}

void walkFor(int seconds, Walk& walk, Findings& findings) {
    const int rests = std::clamp(seconds / 30, 4, 20);
    QElapsedTimer time;
    time.start();
    const auto passed = [&] { return static_cast<double>(time.elapsed()) / 1e3; };
    double next = 0;
    while (passed() < seconds && walk.lost().empty()) {
        if (passed() >= next) {
            next += static_cast<double>(seconds) / rests;
            findings.rests.push_back({passed(), walk.rest()});
        }
        walk.step();
    }
    if (walk.lost().empty()) findings.rests.push_back({passed(), walk.rest()});
    // The window is left as a reader leaves it: with tabs.
    constexpr int behindRest = 30;
    for (int step = 0; step < behindRest && walk.step();)
        ++step;
    constexpr int tabs = 3;
    for (int tab = 0; tab < tabs && walk.lost().empty(); ++tab)
        walk.perform("open an article in a tab behind");
    findings.lost = walk.lost();
}

void printActions(const Walk& walk) {
    std::printf("%-36s %7s %7s  %s\n", "action", "done", "effect",
                "longest hold of the window's thread: ms (by the clock, of the processor)");
    for (std::size_t at = 0; at < walk.actions().size(); ++at) {
        const Tally& tally = walk.tallies()[at];
        std::printf("%-36s %7zu %7zu  %.1f (%.1f, %.1f) %s\n", walk.actions()[at].name, tally.done,
                    tally.effects, tally.longest.held, tally.longest.wall, tally.longest.processor,
                    tally.longest.what.c_str());
    }
}

bool judge(bool kept, const std::string& promise) {
    std::cout << (kept ? "kept:   " : "BROKEN: ") << promise << '\n';
    return kept;
}

bool judgeActions(const Walk& walk) {
    std::string without;
    for (std::size_t at = 0; at < walk.actions().size(); ++at)
        if (walk.tallies()[at].done >= leastTries && walk.tallies()[at].effects == 0)
            without += std::string(without.empty() ? "" : ", ") + walk.actions()[at].name;
    return judge(without.empty(), without.empty() ? "each action has an effect"
                                                  : "these actions never have an effect: " + without);
}

bool judgeStalls(const Walk& walk) {
    const auto longest = std::max_element(
        walk.tallies().begin(), walk.tallies().end(),
        [](const Tally& one, const Tally& other) { return one.longest.held < other.longest.held; });
    const Hold& hold = longest->longest;
    std::printf("longest stall: %.1f ms (%.1f by the clock, %.1f of the processor), by %s, in \"%s\"\n",
                hold.held, hold.wall, hold.processor, hold.what.c_str(), hold.during.c_str());
    return hasSanitizer() || judge(hold.held <= mostHeld, "no stall above 100 ms");
}

bool judgeMemory(const std::vector<Rest>& rests, int seconds) {
    const std::size_t warm = rests.size() / 5;
    const double level = rests[warm].level.resident;
    double apart = 0;
    std::printf("%9s %9s %9s %9s\n", "seconds", "PSS MiB", "RSS MiB", "heap MiB");
    for (std::size_t at = 0; at < rests.size(); ++at) {
        const MemoryLevel& now = rests[at].level;
        std::printf("%9.0f %9.1f %9.1f %9.2f%s\n", rests[at].seconds, now.proportional, now.resident,
                    now.allocated, at == warm ? "  warm" : "");
        if (at > warm) apart = std::max(apart, std::abs(now.resident / level - 1));
    }
    std::printf("memory: at most %.1f %% from the level after warming up\n", apart * 100);
    if (hasSanitizer() || seconds < leastForMemory) return true;
    return judge(apart <= mostGrowth, "memory stays within 5 % of the level after warming up");
}

bool judgeList(const std::vector<std::string>& found, const std::string& promise) {
    for (const std::string& one : found)
        std::cout << "  " << one << '\n';
    return judge(found.empty(), promise);
}

int run(HeldThread& thread) {
    const Arguments arguments = readArguments();
    QTemporaryDir temporary;
    const std::filesystem::path folder = temporary.path().toStdString();
    std::cout << "seed " << arguments.seed << ", " << arguments.seconds << " s, in " << folder.string()
              << std::endl;
    desktop::Theme theme(desktop::Theme::Scheme::Light);
    QApplication::setStyle(new desktop::Style(theme));
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.widgetFont());
    Findings findings;
    const Warnings warnings(folder / "warnings");
    Made made;
    auto window = std::make_unique<DrivenWindow>(thread, arguments.library, folder, theme, made);
    Walk walk({thread, warnings, *window, made}, arguments.seed, arguments.only);
    walkFor(arguments.seconds, walk, findings);
    const std::size_t warned = warnings.bytes();
    window.reset();
    findings.warnings = walk.warnings();
    for (const std::string& line : warnings.linesFrom(warned))
        findings.warnings.push_back("at the end: " + line);
    printActions(walk);
    std::cout << walk.steps() << " actions\n";
    compareFiles(folder, made, walk.tabs(), findings);
    bool kept = judgeMemory(findings.rests, arguments.seconds);
    kept = judgeStalls(walk) && kept;
    kept = judgeActions(walk) && kept;
    kept = judgeList(findings.warnings, "nothing is warned of") && kept;
    kept = judgeList(findings.lost, "nothing is lost") && kept;
    temporary.setAutoRemove(kept);
    return kept ? EXIT_SUCCESS : EXIT_FAILURE;
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir sockets;  // the toolkit warns where a session has no folder for them
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", sockets.path().toLocal8Bit());
    HeldThread application(argc, argv);
    desktop::speak(desktop::Language::English, application);
    try {
        return run(application);
    } catch (const std::exception& error) {
        std::cout << "soak: " << error.what() << std::endl;
        return 2;
    }
}
