// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/desktop/context/context_controller.h"
#include "app/desktop/failure/failure_notice.h"
#include "app/desktop/session/saved_session.h"
#include "app/desktop/shell/bookmarking.h"
#include "app/desktop/shell/comparing.h"
#include "app/desktop/shell/controllers.h"
#include "app/desktop/shell/header_bar.h"
#include "app/desktop/shell/highlighting.h"
#include "app/desktop/shell/overlays.h"
#include "app/desktop/shell/panes.h"
#include "app/desktop/shell/rail.h"
#include "app/desktop/shell/shortcuts.h"
#include "app/desktop/shell/sidebar.h"
#include "app/desktop/shell/status_line.h"
#include "app/desktop/shell/tabs.h"
#include "app/desktop/shell/window_actions.h"

namespace carrel::desktop {

/// The window: header, sidebar, tabs, context panel, status line. It only lays out and connects.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    MainWindow(Theme& theme, const workspace::Contents& contents, const Controllers& controllers);
    ~MainWindow() override;

    /// Takes the form that an earlier window had, and its tabs; the current one has yet to begin.
    void restore(const SavedSession& session);
    /// Begins the current tab; `article` is what was read for it at the start, null when nothing was.
    void begin(const Trail& trail, const OpenArticlePtr& article);
    [[nodiscard]] SavedSession saved() const;
    /// Shows why there is nothing to read.
    void showMessage(const QString& title, const QString& text);
    /// Comes to the front with the place at an address, or says what is wrong with it; with none, as it is.
    void openAddress(const QString& address);
    /// Says something over the page for a while.
    void tell(const QString& message);
    /// The same, with a list that can be opened.
    void tellMore(const QString& message, const QStringList& list);
    /// Tells what nobody expected.
    [[nodiscard]] FailureNotice& failures() { return *failures_; }

signals:
    /// What saved() gives is another now.
    void sessionChanged();
    /// Its first picture is on the screen.
    void painted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void connectActions();
    void openGuide();
    void hangTrailMenus();
    void connectTabActions();
    void connectReadingActions();
    void connectPanes();
    void connectBookmarks();
    void connectContext();
    void connectLinks();
    void connectUndo();
    void connectPreviews();
    void fillPanes();
    /// Everything around the page follows the tab that is current.
    void followTab();
    void followTitle();
    void followTrail();
    void followPanes();
    void copyLink();
    /// Adds the article that is read, or opens what can be changed of its bookmark.
    void refreshBookmarkState();
    void refreshStatus();
    void followZoom();
    void toggleAppearance();
    void openPage(Place::View view);
    void showKind(const std::string& kind);
    void followRail();
    void closeNearest();
    void applyTheme();

    Theme& theme_;
    const workspace::Contents& contents_;
    Controllers controllers_;
    WindowActions actions_;
    HeaderBar* header_ = nullptr;
    Rail* rail_;
    Panes* panes_;
    Sidebar* sidebar_;
    Tabs* tabs_;
    ContextPane* pane_;
    ContextPanel* context_;
    ContextController* around_;  ///< what fills the context panel
    StatusLine* status_;
    Overlays* overlays_;
    FailureNotice* failures_;
    Bookmarking* bookmarking_ = nullptr;
    Comparing* comparing_ = nullptr;
    Highlighting* highlighting_;
    Shortcuts* shortcuts_;
    bool panesFilled_ = false;
};

}  // namespace carrel::desktop
