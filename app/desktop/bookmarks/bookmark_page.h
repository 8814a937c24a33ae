// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QWidget>

#include "app/desktop/bookmarks/bookmark_controller.h"
#include "app/desktop/bookmarks/bookmark_list_model.h"
#include "app/desktop/navigation/open_in.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// The list of bookmarks with a filter above it.
class BookmarkPage : public QWidget {
    Q_OBJECT

public:
    /// All references outlive the page.
    BookmarkPage(const Theme& theme, const library::Description& library, BookmarkController& controller,
                 QWidget* parent);

signals:
    void bookmarkActivated(const personal::Bookmark& bookmark, OpenIn where);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void removeCurrent();
    QWidget* makeEmptyState();

    const Theme& theme_;
    BookmarkController& controller_;
    BookmarkListModel* model_;
    QLineEdit* filter_;
    QListView* list_;
    QStackedWidget* content_;
};

}  // namespace carrel::desktop
