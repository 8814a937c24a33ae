// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/driven_window.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QMenu>
#include <QTimer>

#include <chrono>
#include <stdexcept>

#include "tests/soak/memory_level.h"

namespace carrel::soak {

using namespace desktop;

namespace {

/// With sanitizers everything takes longer.
int patienceMilliseconds() {
    return hasSanitizer() ? 20000 : 4000;
}

constexpr int lookMilliseconds = 4;

Time now() {
    return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

}  // namespace

DrivenWindow::DrivenWindow(HeldThread& thread, const std::filesystem::path& library,
                           const std::filesystem::path& folder, Theme& theme, Made& made)
    : thread_(thread),
      made_(made),
      theme_(theme),
      workspace_({library}, folder / "personal.db", now),
      contents_(workspace_.openShelf().contents().front()),
      program_(workspace_, loadStart(workspace_, folder), theme_),
      tabs_(program_.window().findChild<Tabs*>()) {
    QObject::connect(tabs_, &Tabs::currentChanged, tabs_, [this] { noteVisit(); });
    bool read = false;
    QObject::connect(&program_.bookmarks(), &BookmarkController::bookmarksChanged, tabs_,
                     [&read] { read = true; });
    program_.show();
    const bool begun = waitFor(
        [&] { return read && find<Sidebar>() != nullptr && find<Sidebar>()->tree()->model() != nullptr; });
    QObject::disconnect(&program_.bookmarks(), &BookmarkController::bookmarksChanged, tabs_, nullptr);
    if (!begun) throw std::runtime_error("the window does not begin");
}

/// A tab notes a visit when it shows another article than the one before.
void DrivenWindow::noteVisit() {
    const char* const last = "soak: last article";
    const OpenArticlePtr& shown = tab().article();
    const QString slug = shown == nullptr ? QString() : QString::fromStdString(shown->article.key.slug);
    if (tab().property(last).toString() == slug) return;
    tab().setProperty(last, slug);
    if (!slug.isEmpty()) made_.visit(slug.toStdString());
}

std::string DrivenWindow::article() {
    return tab().showsArticle() && tab().article() != nullptr ? tab().article()->article.key.slug
                                                              : std::string();
}

QString DrivenWindow::place() {
    return toText(tab().place());
}

QAbstractButton* DrivenWindow::button(QWidget& within, const QString& text) {
    return find<QAbstractButton>(within, [&text](QAbstractButton& one) {
        return one.isEnabled() &&
               (QString(one.text()).remove(QLatin1Char('&')) == text || one.accessibleName() == text);
    });
}

bool DrivenWindow::waitFor(const std::function<bool()>& condition) {
    return waitFor(condition, patienceMilliseconds());
}

bool DrivenWindow::waitAWhileFor(const std::function<bool()>& condition) {
    constexpr int aWhile = 10;  // of so many parts
    return waitFor(condition, patienceMilliseconds() / aWhile);
}

bool DrivenWindow::waitFor(const std::function<bool()>& condition, int patience) {
    QElapsedTimer waited;
    waited.start();
    while (!condition()) {
        if (waited.elapsed() > patience) return false;
        pause(lookMilliseconds);
    }
    return true;
}

void DrivenWindow::pause(int milliseconds) {
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    thread_.wait([&loop] { loop.exec(); });
}

QAction& DrivenWindow::action(const char* name) {
    for (QAction* one : window().actions())
        if (one->objectName() == QLatin1String(name)) return *one;
    throw std::logic_error(std::string("there is no action ") + name);
}

bool DrivenWindow::trigger(const char* name) {
    QAction& wanted = action(name);
    if (!wanted.isEnabled()) return false;
    thread_.hold(name, [&wanted] { wanted.trigger(); });
    return true;
}

QWidget& DrivenWindow::underKeys() {
    QWidget* over = QApplication::activePopupWidget();
    if (over == nullptr) over = QApplication::activeModalWidget();
    if (over != nullptr) return over->focusWidget() == nullptr ? *over : *over->focusWidget();
    return QApplication::focusWidget() == nullptr ? window() : *QApplication::focusWidget();
}

void DrivenWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(&underKeys(), key, modifiers);
    pause(1);
}

void DrivenWindow::typeOver(const QString& text) {
    press(Qt::Key_A, Qt::ControlModifier);
    type(text);
}

void DrivenWindow::type(const QString& text) {
    for (const QChar letter : text) {
        QTest::keyClicks(&underKeys(), letter);
        pause(1);
    }
}

void DrivenWindow::typeOverAtOnce(const QString& text) {
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&underKeys(), text);
    pause(1);
}

void DrivenWindow::click(QWidget& widget, const QPoint& at, Qt::MouseButton button,
                         Qt::KeyboardModifiers modifiers) {
    QTest::mousePress(&widget, button, modifiers, at);
    QTest::mouseRelease(&widget, button, modifiers, at);
    pause(1);
}

void DrivenWindow::clickRow(QAbstractItemView& view, const QModelIndex& row, Qt::MouseButton button) {
    thread_.hold("scrolling to a row", [&] { view.scrollTo(row); });
    click(*view.viewport(), view.visualRect(row).center(), button);
}

void DrivenWindow::moveOver(QWidget& widget, const QPoint& at) {
    QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QApplication::sendEvent(&widget, &move);
}

bool DrivenWindow::choose(QMenu* menu, const std::function<bool(const QAction&)>& fits) {
    if (menu == nullptr) return false;
    thread_.hold("opening a menu", [menu] { emit menu->aboutToShow(); });
    for (QAction* entry : menu->actions())
        if (!entry->isSeparator() && entry->isEnabled() && fits(*entry)) {
            thread_.hold("an entry of a menu", [entry] { entry->trigger(); });
            return true;
        }
    return false;
}

void DrivenWindow::closeAll() {
    const auto top = [this]() -> QWidget* {
        if (QWidget* popup = QApplication::activePopupWidget()) return popup;
        if (QWidget* dialog = QApplication::activeModalWidget()) return dialog;
        return find<SearchPalette>();
    };
    constexpr int most = 8;
    for (int round = 0; round < most && top() != nullptr; ++round) {
        QTest::keyClick(top(), Qt::Key_Escape);
        pause(1);
    }
    if (!window().isActiveWindow()) window().activateWindow();
    if (QApplication::focusWidget() == nullptr || !window().isAncestorOf(QApplication::focusWidget()))
        tab().setFocus();
}

bool DrivenWindow::open(const std::string& slug) {
    thread_.hold("opening an article", [&] {
        tabs().open({{contents_.description.id, slug}, {}}, {}, OpenIn::Here);
    });
    return waitFor([&] { return article() == slug; });
}

}  // namespace carrel::soak
