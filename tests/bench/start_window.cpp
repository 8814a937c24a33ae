// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// The desktop program up to the first picture of its article, composed as main() does it; then it ends.
#include <QApplication>
#include <QTimer>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <future>

#include "app/desktop/places.h"
#include "app/desktop/program.h"
#include "app/desktop/theme/style.h"

namespace {

using namespace carrel;
using namespace carrel::desktop;

/// Ends the program once the reader has painted.
class EndAfterPaint : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) QTimer::singleShot(0, [] { QCoreApplication::exit(0); });
        return QObject::eventFilter(watched, event);
    }
};

}  // namespace

int main(int argc, char** argv) {
    const auto personal = std::filesystem::temp_directory_path() / "carrel-bench-personal.db";
    const workspace::Workspace workspace({handbookFile()}, personal, [] {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    });
    auto reading = std::async(std::launch::async, [&] { return loadStart(workspace, std::nullopt); });
    const QApplication application(argc, argv);
    Theme theme(Theme::systemScheme());
    QApplication::setStyle(new Style(theme));
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.uiFont());
    Program program(workspace, reading.get(), theme);
    EndAfterPaint end;
    program.window().findChild<ReaderView*>()->viewport()->installEventFilter(&end);
    program.show();
    return QApplication::exec();
}
