// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemView>
#include <QTest>

#include <filesystem>
#include <functional>
#include <string>

#include "app/desktop/program.h"
#include "tests/soak/held_thread.h"
#include "tests/soak/made.h"

namespace carrel::soak {

/// The real window over one library, one personal file and one session, under keys and clicks. What is
/// visited is noted as a reader would see it.
class DrivenWindow {
public:
    /// `library` is a file; what the reader makes and the session are kept in `folder`. All references
    /// outlive it.
    DrivenWindow(HeldThread& thread, const std::filesystem::path& library,
                 const std::filesystem::path& folder, desktop::Theme& theme, Made& made);

    [[nodiscard]] desktop::Program& program() { return program_; }
    [[nodiscard]] desktop::MainWindow& window() { return program_.window(); }
    [[nodiscard]] desktop::Theme& theme() { return theme_; }
    [[nodiscard]] desktop::Tabs& tabs() { return *tabs_; }
    [[nodiscard]] desktop::Tab& tab() { return tabs_->current(); }
    /// Of the current tab, which shows an article.
    [[nodiscard]] desktop::ReaderView& reader() { return *tab().findChild<desktop::ReaderView*>(); }
    [[nodiscard]] const workspace::Contents& contents() const { return contents_; }
    /// Slug of the article that the current tab shows; empty: none.
    [[nodiscard]] std::string article();
    /// Where the current tab is and what it shows of that, in a word.
    [[nodiscard]] QString place();

    /// The first that is seen; null: none.
    template <class Widget>
    Widget* find(QWidget& within, const std::function<bool(Widget&)>& fits = {}) {
        for (Widget* one : within.findChildren<Widget*>())
            if (one->isVisible() && (!fits || fits(*one))) return one;
        return nullptr;
    }
    template <class Widget>
    Widget* find() {
        return find<Widget>(window());
    }
    /// The button that says or is named so; null: none is seen.
    QAbstractButton* button(QWidget& within, const QString& text);

    /// Lets the window work until something is so. False: it wasn't, for long.
    bool waitFor(const std::function<bool()>& condition);
    /// The same where it may well not come to be so.
    bool waitAWhileFor(const std::function<bool()>& condition);
    void pause(int milliseconds);

    [[nodiscard]] QAction& action(const char* name);
    /// False: it is not to be had now.
    bool trigger(const char* name);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Over what was there.
    void typeOver(const QString& text);
    void type(const QString& text);
    /// The same in one go, however slow the machine is: nothing comes between the keys.
    void typeOverAtOnce(const QString& text);
    void click(QWidget& widget, const QPoint& at, Qt::MouseButton button = Qt::LeftButton,
               Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void click(QWidget& widget) { click(widget, widget.rect().center()); }
    void clickRow(QAbstractItemView& view, const QModelIndex& row, Qt::MouseButton button = Qt::LeftButton);
    void moveOver(QWidget& widget, const QPoint& at);
    /// A menu's entry, as if it was chosen; false: there is none, or it is not to be had.
    bool choose(QMenu* menu, const std::function<bool(const QAction&)>& fits);

    /// Closes what lies over the page.
    void closeAll();
    /// Opens an article in the current tab.
    bool open(const std::string& slug);
    /// The session as it would be written.
    [[nodiscard]] desktop::SavedSession saved() { return window().saved(); }

private:
    void noteVisit();
    bool waitFor(const std::function<bool()>& condition, int patience);
    /// What a key would reach.
    QWidget& underKeys();

    HeldThread& thread_;
    Made& made_;
    desktop::Theme& theme_;
    workspace::Workspace workspace_;
    workspace::Contents contents_;
    desktop::Program program_;
    desktop::Tabs* tabs_;
};

}  // namespace carrel::soak
