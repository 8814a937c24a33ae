// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// The desktop program up to the first picture of its article, composed as main() does it.
#include <QApplication>

#include <chrono>
#include <filesystem>
#include <future>
#include <utility>

#include "app/desktop/places.h"
#include "app/desktop/program.h"
#include "app/desktop/theme/font_caches.h"
#include "app/desktop/theme/style.h"
#include "tests/bench/first_paint.h"

using namespace carrel;
using namespace carrel::desktop;

int main(int argc, char** argv) {
    const auto personal = std::filesystem::temp_directory_path() / "carrel-bench-personal.db";
    const auto state = std::filesystem::temp_directory_path() / "carrel-bench-state";
    std::filesystem::remove_all(state);
    const workspace::Workspace workspace({handbookFile()}, personal, [] {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    });
    const QString article = QStringLiteral("carrel://cto-handbook/introduction");
    const auto fonts = std::async(std::launch::async, readFontCaches);
    auto reading = std::async(std::launch::async, [&] { return loadStart(workspace, state, article); });
    const QApplication application(argc, argv);
    Start start = reading.get();
    Theme theme(Theme::systemScheme());
    theme.setAppearance(start.settings.appearance);
    QApplication::setStyle(new Style(theme));
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.uiFont());
    Program program(workspace, std::move(start), theme);
    program.show();  // nothing is painted before the event loop runs
    new bench::EndAfterPaint(program.window().findChild<ReaderView*>()->viewport());
    return QApplication::exec();
}
