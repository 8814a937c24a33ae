// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStackedWidget>

#include "app/desktop/bookmarks/bookmark_page.h"
#include "app/desktop/compare/comparison_page.h"
#include "app/desktop/reader/reader_view.h"
#include "app/desktop/shell/message_page.h"

namespace carrel::desktop {

/// The pages between the panes, one shown at a time. The reader is always there; the others are made when
/// they are first wanted, so that the window opens without waiting for them.
class Pages : public QStackedWidget {
    Q_OBJECT

public:
    /// All references outlive the pages.
    Pages(const Theme& theme, const library::Description& library, BookmarkController& bookmarks,
          QWidget* parent);

    [[nodiscard]] ReaderView& reader() { return *reader_; }
    [[nodiscard]] ComparisonPage& comparison();
    [[nodiscard]] BookmarkPage& bookmarks();
    [[nodiscard]] MessagePage& message();

    [[nodiscard]] bool showsReader() const { return currentWidget() == reader_; }
    [[nodiscard]] bool showsBookmarks() const {
        return bookmarks_ != nullptr && currentWidget() == bookmarks_;
    }
    /// The current article is on the page, as text or as a table.
    [[nodiscard]] bool showsArticle() const;

signals:
    void addressActivated(const Address& address);
    void externalLinkActivated(const QUrl& url);
    /// The text of the comparison that is shown as a table is wanted.
    void textWanted();

private:
    const Theme& theme_;
    const library::Description& library_;
    BookmarkController& bookmarkController_;
    ReaderView* reader_;
    ComparisonPage* comparison_ = nullptr;
    BookmarkPage* bookmarks_ = nullptr;
    MessagePage* message_ = nullptr;
};

}  // namespace carrel::desktop
