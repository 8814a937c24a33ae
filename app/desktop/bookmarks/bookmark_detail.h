// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include "app/desktop/bookmarks/editor/bookmark_form.h"
#include "app/desktop/bookmarks/highlight_list.h"
#include "app/desktop/navigation/open_in.h"
#include "app/desktop/personal/highlight_reader.h"
#include "core/workspace/shelf.h"

namespace carrel::desktop {

/// One bookmark with all that belongs to it, to be changed in place.
class BookmarkDetail : public QStackedWidget {
    Q_OBJECT

public:
    /// What it works with; all of it outlives the detail.
    struct Parts {
        const Theme& theme;
        const workspace::Contents& contents;
        BookmarkController& bookmarks;
        FolderController& folders;
        HighlightReader& highlights;
    };
    BookmarkDetail(const Parts& parts, QWidget* parent);

    /// Null: there is none to show.
    void setBookmark(const BookmarkPtr& bookmark);
    [[nodiscard]] NoteEditor& note() const { return form_->note(); }

signals:
    void opened(const personal::Bookmark& bookmark, OpenIn where);
    void highlightOpened(const personal::Highlight& highlight, OpenIn where);

private:
    QWidget* makePage();
    QLayout* makeHead();
    QLayout* makeFoot();
    void connectParts();
    void refresh();
    void showHighlights(const library::ArticleKey& article, const Highlights& highlights);
    void applyTheme();
    /// Kind and facts of the article, as its page has them above the title.
    [[nodiscard]] QString kickerOf(const personal::BookmarkDraft& what) const;

    Parts parts_;
    BookmarkForm* form_;
    QLabel* kindIcon_;
    QLabel* kicker_;
    QLabel* title_;
    QLabel* place_;
    QLabel* lost_;
    QLabel* added_;
    QLabel* highlightsTitle_;
    HighlightList* highlights_;
    QLabel* words_;
    QPushButton* open_;
    QPushButton* remove_;
};

}  // namespace carrel::desktop
