// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QSplitter>
#include <QWidget>

#include "app/desktop/bookmarks/bookmark_controller.h"
#include "app/desktop/context/context_panel.h"
#include "app/desktop/reader/article_controller.h"
#include "app/desktop/search/search_controller.h"
#include "app/desktop/search/search_palette.h"
#include "app/desktop/shell/pages.h"
#include "app/desktop/shell/sidebar.h"
#include "app/desktop/shell/toast.h"
#include "app/desktop/shell/window_actions.h"
#include "app/desktop/theme/theme.h"
#include "core/workspace/shelf.h"

namespace carrel::desktop {

/// What a window works with; all of it outlives the window.
struct Controllers {
    ArticleController& articles;
    SearchController& search;
    BookmarkController& bookmarks;
};

/// The window: header, sidebar, page, context panel, status line. It only lays out and connects.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    MainWindow(Theme& theme, const workspace::Contents& contents, const Controllers& controllers);
    ~MainWindow() override;

    /// Shows why there is nothing to read.
    void showMessage(const QString& title, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    QWidget* makeStatusLine();
    void connectActions();
    void connectPages();
    void connectControllers();
    void fillPanes();
    void search();
    Toast& toast();
    void showArticle(const OpenArticlePtr& article, const Address& address, const Landing& landing);
    void showPage(QWidget* page);
    void land(const Address& address, const Landing& landing);
    void showBookmarks();
    void openHit(const search::Hit& hit);
    void openExternal(const QUrl& url);
    void toggleBookmark();
    void refreshBookmarkState();
    void refreshStatus();
    void focusNextPane();
    void applyTheme();

    Theme& theme_;
    const workspace::Contents& contents_;
    Controllers controllers_;
    WindowActions actions_;
    QSplitter* panes_;
    Sidebar* sidebar_;
    Pages* pages_;
    ContextPanel* context_;
    QLabel* statusLeft_;
    QLabel* statusRight_;
    SearchPalette* palette_ = nullptr;  ///< made when it is first wanted, as the toast is
    Toast* toast_ = nullptr;
    OpenArticlePtr article_;
    bool panesFilled_ = false;
};

}  // namespace carrel::desktop
