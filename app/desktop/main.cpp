// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <QCommandLineParser>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <future>
#include <memory>
#include <utility>

#include "app/desktop/failure/application.h"
#include "app/desktop/failure/crash_record.h"
#include "app/desktop/failure/message_log.h"
#include "app/desktop/instance/instance_listener.h"
#include "app/desktop/navigation/named_place.h"
#include "app/desktop/places.h"
#include "app/desktop/program.h"
#include "app/desktop/theme/font_caches.h"
#include "app/desktop/theme/style.h"
#include "core/workspace/version.h"

namespace {

using namespace carrel;
using namespace carrel::desktop;

struct Arguments {
    std::filesystem::path library = handbookFile();
    QString address;
    bool ownLibrary = false;  ///< was named
};

/// Ends the program for --help, --version and wrong usage.
Arguments readArguments(const QStringList& words) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Carrel: browse and search a library."));
    parser.addPositionalArgument(
        QStringLiteral("place"),
        QStringLiteral("A library file (*.carrel), its file: URL, or an address (carrel://library/slug)."),
        QStringLiteral("[place]"));
    parser.addHelpOption();
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     QStringLiteral("Say which version this is, and what it runs with."));
    parser.addOption(version);
    parser.process(words);
    if (parser.isSet(version)) {
        std::printf("%s\nQt %s\n", workspace::versionLines("carrel").c_str(), qVersion());
        std::exit(0);
    }
    Arguments arguments;
    const QStringList places = parser.positionalArguments();
    if (places.size() > 1) parser.showHelp(2);
    if (places.isEmpty()) return arguments;
    const NamedPlace named = namedPlace(places.front());
    arguments.address = named.address;
    arguments.ownLibrary = !named.library.empty();
    if (arguments.ownLibrary) arguments.library = named.library;
    return arguments;
}

Time now() {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

/// Reaches the window that is open over a library, for the same personal file.
std::unique_ptr<InstanceDoor> doorOf(const std::filesystem::path& library) {
    const std::filesystem::path own = personalFile();
    return std::make_unique<InstanceDoor>(doorFolder(own),
                                          own / std::filesystem::absolute(library).relative_path());
}

void listenAt(const InstanceDoor& door, MainWindow& window) {
    auto* listener = new InstanceListener(door, &window);
    QObject::connect(listener, &InstanceListener::messageReceived, &window, &MainWindow::openAddress);
}

/// The windows that this start would open another one beside.
struct Doors {
    const InstanceDoor& door;           ///< of the one that keeps the session
    const InstanceDoor* own = nullptr;  ///< of a library that was named
};

int showWindow(int argc, char** argv, const Arguments& arguments, const Doors& doors) {
    const workspace::Workspace workspace({arguments.library}, personalFile(), now);
    // The library and the list of fonts are read while the toolkit starts: the first picture has the article.
    const auto fonts = std::async(std::launch::async, readFontCaches);
    auto reading = std::async(std::launch::async, [&] {
        const auto load = doors.door.isFirst() ? loadStart : loadStartBeside;
        return load(workspace, stateFolder(), arguments.address);
    });

    Application application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("carrel"));
    Start start = reading.get();
    speak(start.settings.language, application);
    Theme theme(Theme::systemScheme());
    theme.setScale(Theme::systemScale());
    theme.setAppearance(start.settings.appearance);
    QApplication::setStyle(new Style(theme));
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.widgetFont());

    Program program(workspace, std::move(start), theme);
    QObject::connect(&application, &Application::eventFailed, &program.window().failures(),
                     &FailureNotice::tell);
    listenAt(doors.door, program.window());
    if (doors.own != nullptr) listenAt(*doors.own, program.window());
    program.show();
    return QApplication::exec();
}

/// What goes wrong is written down from here on.
int showWindowWithLog(int argc, char** argv, const Arguments& arguments, const Doors& doors) {
    const LogFile log(logFile(stateFolder()), now);
    const MessageLog messages(log);
    const std::string lines = workspace::versionLines("carrel");
    recordCrashes({log.file(), crashMark(stateFolder())}, lines.substr(0, lines.find('\n')));
    try {
        return showWindow(argc, argv, arguments, doors);
    } catch (const std::exception& error) {
        noteFailure(error);
        throw;
    }
}

int run(int argc, char** argv) {
    QStringList words;
    for (int at = 0; at < argc; ++at)
        words.append(QString::fromLocal8Bit(argv[at]));
    QCoreApplication::setApplicationName(QStringLiteral("carrel"));
    const bool answersOnly =
        words.contains(QStringLiteral("--help")) || words.contains(QStringLiteral("-h")) ||
        words.contains(QStringLiteral("--help-all")) || words.contains(QStringLiteral("--version")) ||
        words.contains(QStringLiteral("-v"));
    const std::unique_ptr<QCoreApplication> console(answersOnly ? new QCoreApplication(argc, argv) : nullptr);
    const Arguments arguments = readArguments(words);
    // A library that was named has one window.
    const auto ownDoor = arguments.ownLibrary ? doorOf(arguments.library) : nullptr;
    if (ownDoor && !ownDoor->isFirst() && ownDoor->handOver({})) return 0;
    // It stands beside the one that runs, and leaves the session to it.
    const InstanceDoor door(doorFolder(personalFile()), personalFile());
    if (!ownDoor && !door.isFirst() && door.handOver(arguments.address.toStdString())) return 0;
    return showWindowWithLog(argc, argv, arguments, {door, ownDoor.get()});
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "carrel: %s\n", error.what());
        return 2;
    }
}
