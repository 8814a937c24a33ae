// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QTreeView>
#include <QWidget>

#include "app/desktop/bookmarks/folders/search_list.h"
#include "app/desktop/navigation/open_in.h"
#include "app/desktop/navigation/place.h"
#include "app/desktop/shell/contents_model.h"
#include "app/desktop/shell/nav_row.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// The left pane: the window's own pages and the library's tree.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    /// Both references outlive the sidebar.
    Sidebar(const Theme& theme, SavedSearchController& searches, QWidget* parent);

    /// Before, it is empty: the first picture of the window is made sooner without it.
    void setContents(const workspace::Contents& contents);

    void setBookmarkCount(std::size_t count);
    /// Marks the entry of one of the window's own pages; none for an article.
    void setCurrentView(Place::View view);
    /// Marks the entry of the comparison, though an article is shown.
    void setComparing(bool comparing);
    /// Fills the article's row and brings it into view.
    void setCurrentArticle(const library::ArticleKey& article);
    /// Unfolds a kind, and gives it the focus.
    void showKind(const std::string& kind);
    [[nodiscard]] QTreeView* tree() const { return tree_; }

signals:
    void pageWanted(Place::View view);
    /// A saved one.
    void searchWanted(const QString& query);
    void articleActivated(const library::ArticleKey& article, OpenIn where);

private:
    void layOut();
    void connectRows();
    void buildTree();
    void activate(const QModelIndex& index, OpenIn where);
    void applyTheme();

    const Theme& theme_;
    ContentsModel* model_;
    NavRow* home_;
    NavRow* search_;
    SearchList* saved_;
    NavRow* bookmarks_;
    NavRow* history_;
    NavRow* map_;
    NavRow* compare_;
    QLabel* library_;
    QLabel* count_;
    QWidget* body_;
    QTreeView* tree_;
};

}  // namespace carrel::desktop
