// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// How long an article takes from the click to its first picture, and for how long the window does not answer
// meanwhile. Ends with 1 when a budget isn't kept. README.md says how to run it.
#include <QApplication>
#include <QEventLoop>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string_view>
#include <vector>

#include "app/desktop/places.h"
#include "app/desktop/program.h"
#include "app/desktop/theme/style.h"
#include "core/collect/collect.h"
#include "tests/soak/held_thread.h"

using namespace carrel;
using namespace carrel::desktop;

namespace {

constexpr double articleBudget = 16;
constexpr double largeBudget = 100;
constexpr double stallBudget = 50;

/// Milliseconds of one clock.
double now(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Ends a loop when a page has been painted with the article that is waited for.
class Painted : public QObject {
public:
    Painted(Tabs& tabs, QWidget& page) : tabs_(tabs) { page.installEventFilter(this); }
    QEventLoop loop;
    library::ArticleKey wanted;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && tabs_.current().showsArticle() &&
            tabs_.current().article()->article.key == wanted)
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        return QObject::eventFilter(watched, event);
    }

protected:
    void customEvent(QEvent* /*event*/) override { loop.quit(); }

private:
    Tabs& tabs_;
};

/// One program over one library.
class OpenProgram {
public:
    OpenProgram(soak::HeldThread& application, const std::filesystem::path& library, bool processor)
        : application_(application),
          clock_(processor ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC),
          workspace_({library}, folder() / "personal.db",
                     [] {
                         return std::chrono::time_point_cast<std::chrono::milliseconds>(
                             std::chrono::system_clock::now());
                     }),
          contents_(workspace_.openShelf().contents().front()),
          theme_(Theme::Scheme::Light),
          program_(workspace_, loadStart(workspace_, {}, toText(Address{contents_.articles.front().key, {}})),
                   theme_) {
        program_.show();
        settle();
        tabs_ = program_.window().findChild<Tabs*>();
    }
    /// Those come as tables, on a page of their own.
    [[nodiscard]] bool isComparison(const library::Summary& article) const {
        const library::Kind* kind = contents_.description.findKind(article.kind);
        return kind != nullptr && kind->view == library::View::Comparison;
    }

    /// Milliseconds from the click to the picture.
    double open(const library::ArticleKey& article) {
        ReaderView& view = *tabs_->current().findChild<ReaderView*>();
        Painted painted(*tabs_, *view.viewport());
        painted.wanted = article;
        const double began = now(clock_);
        tabs_->open({article, {}}, {}, OpenIn::Here);
        application_.wait([&painted] { painted.loop.exec(); });
        const double took = now(clock_) - began;
        settle();
        return took;
    }
    /// The same where no picture is waited for.
    void show(const library::ArticleKey& article) {
        application_.hold("opening an article", [&] { tabs_->open({article, {}}, {}, OpenIn::Here); });
        const auto isThere = [&] {
            return tabs_->current().showsArticle() && tabs_->current().article()->article.key == article;
        };
        for (int wait = 0; wait < 100 && !isThere(); ++wait)
            settle();
    }
    void settle() {
        QEventLoop loop;
        QTimer::singleShot(60, &loop, &QEventLoop::quit);
        application_.wait([&loop] { loop.exec(); });
    }
    void switchTheme() {
        const bool dark = theme_.scheme() == Theme::Scheme::Dark;
        application_.hold("the theme",
                          [&] { theme_.setAppearance(dark ? Appearance::Light : Appearance::Dark); });
        settle();
    }
    void zoom(int by) {
        application_.hold("the zoom", [&] { theme_.stepZoom(by); });
        settle();
    }
    void scroll(int by) {
        QScrollBar* bar = tabs_->current().findChild<ReaderView*>()->verticalScrollBar();
        application_.hold("scrolling", [&] { bar->setValue(bar->value() + by); });
        settle();
    }
    [[nodiscard]] const std::vector<library::Summary>& articles() const { return contents_.articles; }

    static std::filesystem::path folder() {
        return std::filesystem::temp_directory_path() / "carrel-open-article-bench";
    }

private:
    soak::HeldThread& application_;
    clockid_t clock_;
    workspace::Workspace workspace_;
    workspace::Contents contents_;
    Theme theme_;
    Program program_;
    Tabs* tabs_ = nullptr;
};

/// Two articles: a small one, and one of a mebibyte with headings, lists, links and tables.
std::filesystem::path makeLarge() {
    const std::filesystem::path folder = OpenProgram::folder();
    std::filesystem::create_directories(folder / "source");
    std::ofstream(folder / "source/library.yaml") << "id: large\ntitle: Large\nstart: small\n";
    std::ofstream(folder / "source/small.md") << "---\ntitle: Small\n---\nA few words.\n";
    std::string text = "---\ntitle: Large\n---\n";
    constexpr std::size_t mebibyte = 1U << 20U;
    for (int section = 1; text.size() < mebibyte; ++section) {
        text += "## Section " + std::to_string(section) + "\n\n";
        for (int paragraph = 0; paragraph < 4; ++paragraph)
            text +=
                "A paragraph with *emphasis*, a [[Small|link]] and `code`: it says much the same as the one "
                "before it, and goes on for a while, so that several lines are set. It has a second "
                "sentence, "
                "and a third one that ends here.\n\n";
        text +=
            "- one item\n- another item with more words in it\n\n| Name | Value |\n| --- | --- |\n| a | b "
            "|\n\n";
    }
    std::ofstream(folder / "source/large.md") << text;
    const std::filesystem::path library = folder / "large.carrel";
    if (!collect::build(folder / "source", library, {}).ok()) std::exit(EXIT_FAILURE);
    return library;
}

double percentile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

/// Whether a figure keeps to its budget, which it is printed with.
bool print(const char* name, double milliseconds, double budget) {
    std::cout << name << ": " << milliseconds << " ms (at most " << budget << ")"
              << (milliseconds > budget ? "  TOO LONG" : "") << '\n';
    return milliseconds <= budget;
}

bool measureHandbook(soak::HeldThread& application, bool processor) {
    OpenProgram reading(application, handbookFile(), processor);
    application.forget();
    std::vector<double> times;
    std::string slowest;
    for (int round = 0; round < 3; ++round)
        for (const library::Summary& article : reading.articles()) {
            if (reading.isComparison(article)) continue;
            times.push_back(reading.open(article.key));
            if (times.back() >= *std::max_element(times.begin(), times.end())) slowest = article.key.slug;
        }
    std::cout << times.size() << " articles opened, p50 " << percentile(times, 0.5) << " ms, longest "
              << percentile(times, 1) << " ms (" << slowest << ")\n";
    bool kept = print("from the click to the picture, p99", percentile(times, 0.99), articleBudget);
    for (const library::Summary& article : reading.articles()) {
        application.setDoing(article.key.slug);
        reading.show(article.key);
        reading.scroll(600);
        reading.switchTheme();
        for (const int by : {1, 1, 1, -1, -1, -1})
            reading.zoom(by);
    }
    const soak::Hold& longest = application.longest();
    kept = print("longest stall", longest.held, stallBudget) && kept;
    std::cout << "  by " << longest.what << ", in " << longest.during << "; " << longest.wall
              << " ms by the clock, " << longest.processor << " ms of the processor\n";
    return kept;
}

bool measureLarge(soak::HeldThread& application, bool processor) {
    OpenProgram reading(application, makeLarge(), processor);
    application.forget();
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        reading.open({"large", "small"});
        times.push_back(reading.open({"large", "large"}));
        for (int wait = 0; wait < 30; ++wait)
            reading.settle();
    }
    const bool kept = print("an article of 1 MiB, longest of 5", percentile(times, 1), largeBudget);
    std::cout << "  and its longest stall " << application.longest().held << " ms, by "
              << application.longest().what << '\n';
    return kept;
}

}  // namespace

int main(int argc, char** argv) {
    const bool processor = argc > 1 && std::string_view(argv[1]) == "--processor";
    std::filesystem::remove_all(OpenProgram::folder());
    std::filesystem::create_directories(OpenProgram::folder());
    soak::HeldThread application(argc, argv);
    const Theme theme(Theme::Scheme::Light);
    QApplication::setStyle(new Style(theme));
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.uiFont());
    const bool handbook = measureHandbook(application, processor);
    const bool large = measureLarge(application, processor);
    std::filesystem::remove_all(OpenProgram::folder());
    return handbook && large ? EXIT_SUCCESS : EXIT_FAILURE;
}
