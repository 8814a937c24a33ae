// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/pages.h"

namespace carrel::desktop {

Pages::Pages(const Theme& theme, const library::Description& library, BookmarkController& bookmarks,
             QWidget* parent)
    : QStackedWidget(parent),
      theme_(theme),
      library_(library),
      bookmarkController_(bookmarks),
      reader_(new ReaderView(theme, this)) {
    addWidget(reader_);
    connect(reader_, &ReaderView::addressActivated, this, &Pages::addressActivated);
    connect(reader_, &ReaderView::externalLinkActivated, this, &Pages::externalLinkActivated);
}

ComparisonPage& Pages::comparison() {
    if (comparison_ == nullptr) {
        comparison_ = new ComparisonPage(theme_, this);
        addWidget(comparison_);
        connect(comparison_, &ComparisonPage::addressActivated, this, &Pages::addressActivated);
        connect(comparison_, &ComparisonPage::externalLinkActivated, this, &Pages::externalLinkActivated);
        connect(comparison_, &ComparisonPage::textWanted, this, &Pages::textWanted);
    }
    return *comparison_;
}

BookmarkPage& Pages::bookmarks() {
    if (bookmarks_ == nullptr) {
        bookmarks_ = new BookmarkPage(theme_, library_, bookmarkController_, this);
        addWidget(bookmarks_);
        connect(bookmarks_, &BookmarkPage::bookmarkActivated, this,
                [this](const personal::Bookmark& bookmark) {
                    emit addressActivated({bookmark.what.article, bookmark.what.section});
                });
    }
    return *bookmarks_;
}

MessagePage& Pages::message() {
    if (message_ == nullptr) {
        message_ = new MessagePage(theme_, this);
        addWidget(message_);
    }
    return *message_;
}

bool Pages::showsArticle() const {
    return showsReader() || (comparison_ != nullptr && currentWidget() == comparison_);
}

}  // namespace carrel::desktop
