// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/desktop/context/context_panel.h"
#include "app/desktop/preview/preview_card.h"
#include "app/desktop/search/search_palette.h"
#include "app/desktop/settings/settings_controller.h"
#include "app/desktop/shell/panes.h"
#include "app/desktop/shell/sidebar.h"
#include "app/desktop/shell/status_line.h"
#include "app/desktop/shell/tabs.h"
#include "app/desktop/shell/toast.h"
#include "app/desktop/shell/window_actions.h"

namespace carrel::desktop {

/// What a window works with; all of it outlives the window.
struct Controllers {
    ArticleLoader& articles;
    SearchController& search;
    BookmarkController& bookmarks;
    PreviewController& previews;
    SettingsController& settings;
};

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
    /// Says something over the page for a while.
    void tell(const QString& message);

signals:
    /// What saved() gives is another now.
    void sessionChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectActions();
    void connectTabActions();
    void connectPanes();
    void connectBookmarks();
    void connectPreviews();
    void fillPanes();
    void search();
    Toast& toast();
    PreviewCard& card();
    /// Everything around the page follows the tab that is current.
    void followTab();
    void followTrail();
    void followPanes();
    void openHit(const search::Hit& hit, OpenIn where);
    void toggleBookmark();
    void refreshBookmarkState();
    void refreshStatus();
    void toggleAppearance();
    void focusNextPane();
    void applyTheme();

    Theme& theme_;
    const workspace::Contents& contents_;
    Controllers controllers_;
    WindowActions actions_;
    Panes* panes_;
    Sidebar* sidebar_;
    Tabs* tabs_;
    ContextPanel* context_;
    StatusLine* status_;
    SearchPalette* palette_ = nullptr;  ///< made when it is first wanted, as the toast is
    Toast* toast_ = nullptr;
    PreviewCard* card_ = nullptr;
    OpenArticlePtr shown_;  ///< in the context panel
    bool panesFilled_ = false;
};

}  // namespace carrel::desktop
