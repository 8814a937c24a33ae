// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/bookmark_selector.h"

#include <utility>

#include "app/desktop/failure/failure.h"

namespace carrel::desktop {

BookmarkSelector::BookmarkSelector(QObject* parent) : QObject(parent) {}

BookmarkSelector::~BookmarkSelector() {
    current_.request_stop();
    worker_.reset();
}

void BookmarkSelector::select(const Bookmarks& bookmarks, const BookmarkQuery& query) {
    current_.request_stop();
    current_ = std::stop_source();
    if (worker_ == nullptr) worker_ = std::make_unique<LatestJob>(rethrownOn(*this));
    worker_->submit([this, bookmarks, query, stop = current_.get_token()] {
        std::optional<BookmarkSelection> found = desktop::select(bookmarks, query, stop);
        if (!found) return;
        auto selection = std::make_shared<BookmarkSelection>(*std::move(found));
        QMetaObject::invokeMethod(
            this,
            [this, stop, selection] {
                if (!stop.stop_requested()) emit selected(selection);
            },
            Qt::QueuedConnection);
    });
}

}  // namespace carrel::desktop
