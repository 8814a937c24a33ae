// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QPointer>
#include <QSplitter>

#include <array>

#include "app/desktop/session/saved_session.h"
#include "app/desktop/shell/drawer.h"

namespace carrel::desktop {

/// The window's panes beside each other: what stands at the sides folds when the window gets narrow, and
/// comes back when it gets wide again. Meanwhile the sidebar lies over the page when it is wanted.
class Panes : public QSplitter {
    Q_OBJECT

public:
    /// A pane at the side, and the action (checkable) that shows and hides it.
    struct Side {
        QWidget* pane;
        QAction* action;
    };

    /// `theme` outlives the panes; `window` is what they stand in.
    Panes(const Theme& theme, QWidget* window);
    ~Panes() override;
    /// Takes what it shows; once.
    void setPanes(const Side& sidebar, QWidget* middle, const Side& context);

    /// The context panel is shown only beside what it says something about.
    void setContextUseful(bool useful);

    /// Gives the focus to the next pane that is shown (by 1) or the one before (by -1), to what had it last
    /// there.
    void focusNext(int by);
    /// There is no room for the sidebar, but for the rail.
    [[nodiscard]] bool isNarrow() const { return sidebar_.folded; }
    /// Puts the sidebar away when it lies over the page.
    void closeDrawer();

    void restore(const SavedPane& sidebar, const SavedPane& context);
    /// As the reader wants it in a wide window.
    [[nodiscard]] SavedPane savedSidebar() const { return saved(sidebar_); }
    [[nodiscard]] SavedPane savedContext() const { return saved(context_); }

signals:
    /// Another width, or a pane was shown or hidden.
    void changed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;

private:
    struct Fold {
        Side side = {};
        int below = 0;  ///< width of the window, in pixels
        int index = 0;
        int width = 0;
        bool folded = false;
        bool wanted = true;  ///< when there is room; while it is folded
    };
    [[nodiscard]] static SavedPane saved(const Fold& fold);
    static void follow(Fold& fold, int width);
    /// The sidebar goes into the drawer, or back beside the page.
    void moveSidebar(bool wasFolded);
    void showSidebar();
    [[nodiscard]] std::array<QWidget*, 3> panes() const;
    void focusOn(std::size_t pane);
    void restore(Fold& fold, const SavedPane& pane);
    void applyWidths();
    void noteWidths();
    void followActions();
    void noteFocus(QWidget* focused);

    Drawer* drawer_;
    Fold sidebar_;
    Fold context_;
    QWidget* middle_ = nullptr;
    std::array<QPointer<QWidget>, 3> lastFocus_;  ///< by pane
    bool contextUseful_ = true;
};

}  // namespace carrel::desktop
