// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/bookmark_controller.h"

#include <algorithm>
#include <utility>

namespace carrel::desktop {

namespace {

void noNews() {}

/// The order of the list: newest first.
bool comesBefore(const personal::Bookmark& left, const personal::Bookmark& right) {
    return std::pair(left.added, left.id) > std::pair(right.added, right.id);
}

}  // namespace

BookmarkController::BookmarkController(StoreThread& store, QObject* parent) : QObject(parent), store_(store) {
    reload();
}

const personal::Bookmark* BookmarkController::find(const library::ArticleKey& article) const {
    const auto found =
        std::find_if(bookmarks_.begin(), bookmarks_.end(), [&](const personal::Bookmark& bookmark) {
            return bookmark.what.target == personal::BookmarkTarget::Article &&
                   bookmark.what.article == article;
        });
    return found == bookmarks_.end() ? nullptr : &*found;
}

void BookmarkController::reload() {
    submit([this](personal::Store& store) { return newsOfAll(store); });
}

void BookmarkController::toggle(const personal::BookmarkDraft& draft) {
    if (const personal::Bookmark* bookmark = find(draft.article)) {
        remove({bookmark->id});
    } else {
        add(draft);
    }
}

void BookmarkController::add(const personal::BookmarkDraft& draft) {
    submit([this, draft](personal::Store& store) -> StoreThread::News {
        return [this, bookmark = store.add(draft)] {
            put(bookmark);
            emit bookmarksChanged();
        };
    });
}

void BookmarkController::remove(const BookmarkIds& ids) {
    submit([this, ids](personal::Store& store) -> StoreThread::News {
        return [this, removed = store.remove(ids)] {
            takeOut(removed);
            emit bookmarksChanged();
            if (!removed.empty()) emit bookmarksRemoved(removed);
        };
    });
}

void BookmarkController::readVisits() {
    submit([this](personal::Store& store) { return newsOfVisits(store); });
}

void BookmarkController::clearVisits() {
    submit([this](personal::Store& store) -> StoreThread::News {
        const Visits cleared = store.clearVisits();
        if (cleared.empty()) return noNews;
        return [this, count = cleared.size(), read = newsOfVisits(store)] {
            emit visitsCleared(count);
            read();
        };
    });
}

void BookmarkController::noteVisit(const library::ArticleKey& article, const std::string& title,
                                   const std::string& kind) {
    submit([=](personal::Store& store) {
        store.addVisit(article, title, kind);
        return noNews;
    });
}

StoreThread::News BookmarkController::newsOfAll(personal::Store& store) {
    return [this, bookmarks = store.bookmarks()] {
        bookmarks_ = bookmarks;
        emit bookmarksChanged();
    };
}

StoreThread::News BookmarkController::newsOfVisits(personal::Store& store) {
    return [this, visits = store.visits()] { emit visitsRead(visits); };
}

void BookmarkController::put(const personal::Bookmark& bookmark) {
    takeOut({bookmark});
    bookmarks_.insert(std::upper_bound(bookmarks_.begin(), bookmarks_.end(), bookmark, comesBefore),
                      bookmark);
}

void BookmarkController::takeOut(const Bookmarks& gone) {
    for (const personal::Bookmark& bookmark : gone)
        bookmarks_.erase(std::remove_if(bookmarks_.begin(), bookmarks_.end(),
                                        [&](const personal::Bookmark& one) { return one.id == bookmark.id; }),
                         bookmarks_.end());
}

void BookmarkController::submit(StoreThread::Job job) {
    store_.submit(*this, std::move(job), [this](const QString& why) { emit changeFailed(why); });
}

}  // namespace carrel::desktop
