// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

#include "app/desktop/bookmarks/bookmark_list_model.h"
#include "app/desktop/navigation/open_in.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// The rows of bookmarks: several can be chosen, dragged onto folders, and put in order by hand.
class BookmarkList : public QListView {
    Q_OBJECT

public:
    /// All references outlive the list.
    BookmarkList(const Theme& theme, BookmarkListModel& model, QWidget* parent);

    /// In the order of the rows.
    [[nodiscard]] BookmarkIds chosen() const;
    /// Rows and current one, as far as they are still there; else the row that took the place of the current.
    void setBookmarks(Bookmarks bookmarks);

signals:
    void opened(const personal::Bookmark& bookmark, OpenIn where);
    /// Another one is current, or none.
    void currentMoved();
    void removeWanted();
    /// One row up with -1, or down with 1.
    void stepWanted(int by);
    void menuWanted(const QPoint& place);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void open(const QModelIndex& index, OpenIn where);
    void restore(const BookmarkIds& chosen, std::optional<personal::BookmarkId> current, int row);
    /// Before which row something is dropped.
    [[nodiscard]] int rowFor(const QPoint& point) const;

    BookmarkListModel& model_;
};

}  // namespace carrel::desktop
