// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// How long a typed key takes to the picture of its results, in the palette and on the search page, and for
// how long it keeps the window's thread. Ends with 1 when a budget isn't kept. README.md says how to run it.
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <string_view>
#include <vector>

#include "app/desktop/program.h"
#include "app/desktop/results/search_page.h"
#include "app/desktop/theme/style.h"

using namespace carrel;
using namespace carrel::desktop;

namespace {

constexpr double keyBudget = 16;

/// Ends a loop when a list was painted with rows that it did not have before.
class PaintedAnew : public QObject {
public:
    explicit PaintedAnew(QAbstractItemView& list) {
        list.viewport()->installEventFilter(this);
        connect(list.model(), &QAbstractItemModel::modelReset, this, [this] { isNew_ = true; });
    }
    /// False: nothing came for a while.
    bool wait() {
        QEventLoop loop;
        loop_ = &loop;
        constexpr int patience = 5000;
        QTimer::singleShot(patience, &loop, [&loop] { loop.exit(1); });
        const bool painted = loop.exec() == 0;
        loop_ = nullptr;
        return painted;
    }
    void expect() { isNew_ = false; }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && isNew_ && loop_ != nullptr)
            QMetaObject::invokeMethod(loop_, &QEventLoop::quit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    QEventLoop* loop_ = nullptr;
    bool isNew_ = false;
};

struct Figures {
    std::vector<double> results;  ///< milliseconds from a key to the picture of its results
    std::vector<double> thread;   ///< that the key alone kept the window's thread
};

double percentile(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

void pressKey(QWidget& field, const QString& key) {
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, key);
    QApplication::sendEvent(&field, &press);
    QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, key);
    QApplication::sendEvent(&field, &release);
}

void type(QLineEdit& field, QAbstractItemView& list, const QString& query, Figures& figures) {
    PaintedAnew painted(list);
    field.clear();
    painted.wait();
    for (const QChar key : query) {
        painted.expect();
        QElapsedTimer timer;
        timer.start();
        pressKey(field, key);
        figures.thread.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (painted.wait()) figures.results.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
}

bool print(const char* where, const Figures& figures, bool checkResults) {
    const double results = percentile(figures.results, 0.99);
    const double thread = percentile(figures.thread, 1);
    std::cout << where << ": " << figures.thread.size() << " keys, results painted p50 "
              << percentile(figures.results, 0.5) << " ms, p99 " << results << " ms; the key itself p50 "
              << percentile(figures.thread, 0.5) << " ms, longest " << thread << " ms\n";
    return thread <= keyBudget && (!checkResults || results <= keyBudget);
}

int measure(QApplication& application, const std::filesystem::path& library, const QStringList& queries,
            bool check) {
    Theme theme(Theme::Scheme::Light);
    application.setStyle(new Style(theme));
    const workspace::Workspace workspace(
        {library}, std::filesystem::temp_directory_path() / "typing_bench.db", [] { return Time(); });
    Program program(workspace, loadStart(workspace, {}, {}), theme);
    program.show();
    QWidget& window = program.window();
    for (QAction* action : window.actions())
        if (action->objectName() == QStringLiteral("search")) action->trigger();
    auto* palette = window.findChild<SearchPalette*>();
    Figures inPalette;
    for (const QString& query : queries)
        type(*palette->findChild<QLineEdit*>(), *palette->findChild<QListView*>(), query, inPalette);
    palette->hide();
    for (QAction* action : window.actions())
        if (action->objectName() == QStringLiteral("search page")) action->trigger();
    auto* page = window.findChild<SearchPage*>();
    Figures onPage;
    for (const QString& query : queries)
        type(*page->findChild<QueryField*>(), page->findChild<ResultColumn*>()->list(), query, onPage);
    const bool palettePasses = print("palette", inPalette, check);
    const bool pagePasses = print("search page", onPage, check);
    return palettePasses && pagePasses ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::cerr << "usage: typing_bench LIBRARY.carrel [--large] [QUERY...]\n";
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const bool large = argc > 2 && std::string_view(argv[2]) == "--large";
    QStringList queries;
    for (int at = large ? 3 : 2; at < argc; ++at)
        queries.append(QString::fromLocal8Bit(argv[at]));
    if (queries.isEmpty())
        queries = {QStringLiteral("equifax patch"),      QStringLiteral("over-the-air update"),
                   QStringLiteral("tehcnical debt"),     QStringLiteral("who looks after internal it"),
                   QStringLiteral("kind:case security"), QStringLiteral("\"black friday\" shopify"),
                   QStringLiteral("netflix cloud move")};
    // With a large library the results come as the engine gives them; only the window must not wait.
    return measure(application, argv[1], queries, !large);
}
