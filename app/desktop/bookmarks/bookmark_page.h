// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

#include "app/desktop/bookmarks/bookmark_detail.h"
#include "app/desktop/bookmarks/bookmark_list.h"
#include "app/desktop/bookmarks/bookmark_selector.h"
#include "app/desktop/bookmarks/folders/folder_column.h"

namespace carrel::desktop {

/// What the page works with; all of it outlives the page.
struct BookmarkParts {
    const Theme& theme;
    const workspace::Contents& contents;
    BookmarkController& bookmarks;
    FolderController& folders;
    SavedSearchController& searches;
    HighlightReader& highlights;
    QList<QAction*> exchange;  ///< how bookmarks get out and in
};

/// Folders and tags, the bookmarks in them, and one of these with its note. Where there is no room for three
/// columns the first one becomes a menu, then the last one goes.
class BookmarkPage : public QWidget {
    Q_OBJECT

public:
    BookmarkPage(const BookmarkParts& parts, QWidget* parent);

signals:
    void bookmarkActivated(const personal::Bookmark& bookmark, OpenIn where);
    void highlightActivated(const personal::Highlight& highlight, OpenIn where);
    void searchWanted(const QString& query);
    void compareWanted(const std::vector<library::ArticleKey>& articles);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    QWidget* makeMiddle();
    QWidget* makeBar();
    void fillSortMenu();
    void fillScopeMenu();
    void connectParts();
    void connectList();
    /// Asks for what is to be shown now; while the page isn't seen, when it is.
    void select();
    void take(const std::shared_ptr<BookmarkSelection>& selection);
    void showEmptyState(const BookmarkSelection& selection);
    void showCurrent();
    void removeChosen();
    /// The list is in hand order, and all of a folder.
    [[nodiscard]] bool canReorder() const;
    void step(int by);
    void showMenu(const QPoint& place);
    void giveWay();
    void applyTheme();

    BookmarkParts parts_;
    BookmarkSelector* selector_;
    BookmarkListModel* model_;
    QSplitter* columns_;
    FolderColumn* folders_;
    QLineEdit* filter_;
    QAction* filterIcon_ = nullptr;
    QToolButton* scope_;
    QToolButton* sort_;
    QPushButton* export_;
    BookmarkList* list_;
    QLabel* empty_;
    QStackedWidget* content_;
    BookmarkDetail* detail_;
    BookmarkSort order_ = BookmarkSort::Newest;
    bool isOld_ = true;  ///< what is shown is to be selected anew when it is seen
};

}  // namespace carrel::desktop
