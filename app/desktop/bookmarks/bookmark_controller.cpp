// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/bookmark_controller.h"

#include <algorithm>
#include <utility>

namespace carrel::desktop {

namespace {

void noNews() {}

}  // namespace

BookmarkController::BookmarkController(StoreThread& store, QObject* parent) : QObject(parent), store_(store) {
    submit([](personal::Store& /*store*/) { return noNews; });  // reads what is there
}

const personal::Bookmark* BookmarkController::find(const library::ArticleKey& article) const {
    const auto found =
        std::find_if(bookmarks_.begin(), bookmarks_.end(), [&](const personal::Bookmark& bookmark) {
            return bookmark.what.article == article && bookmark.what.section.empty();
        });
    return found == bookmarks_.end() ? nullptr : &*found;
}

void BookmarkController::toggle(const personal::BookmarkDraft& draft) {
    if (const personal::Bookmark* bookmark = find(draft.article)) {
        remove(bookmark->id);
        return;
    }
    submit([draft](personal::Store& store) {
        store.add(draft);
        return noNews;
    });
}

void BookmarkController::remove(personal::BookmarkId id) {
    submit([this, id](personal::Store& store) -> StoreThread::News {
        const auto removed = store.remove(id);
        if (!removed) return noNews;
        return [this, bookmark = *removed] {
            removed_.emplace_back(bookmark);
            emit bookmarkRemoved(bookmark);
        };
    });
}

void BookmarkController::undoRemoval() {
    if (removed_.empty()) return;
    submit([this, removed = removed_.back()](personal::Store& store) -> StoreThread::News {
        if (const auto* bookmark = std::get_if<personal::Bookmark>(&removed)) {
            store.restore(*bookmark);
            return noNews;
        }
        store.restore(std::get<Visits>(removed));
        return newsOfVisits(store);
    });
    removed_.pop_back();
}

void BookmarkController::readVisits() {
    submit([this](personal::Store& store) { return newsOfVisits(store); });
}

void BookmarkController::clearVisits() {
    submit([this](personal::Store& store) -> StoreThread::News {
        const Visits cleared = store.clearVisits();
        if (cleared.empty()) return noNews;
        return [this, cleared, read = newsOfVisits(store)] {
            removed_.emplace_back(cleared);
            emit visitsCleared(cleared.size());
            read();
        };
    });
}

StoreThread::News BookmarkController::newsOfVisits(personal::Store& store) {
    return [this, visits = store.visits()] { emit visitsRead(visits); };
}

void BookmarkController::noteVisit(const library::ArticleKey& article, const std::string& title,
                                   const std::string& kind) {
    submit([=](personal::Store& store) {
        store.addVisit(article, title, kind);
        return noNews;
    });
}

void BookmarkController::submit(Change change) {
    const auto job = [this, change = std::move(change)](personal::Store& store) -> StoreThread::News {
        return [this, news = change(store), bookmarks = store.bookmarks()]() mutable {
            news();
            bookmarks_ = std::move(bookmarks);
            emit bookmarksChanged();
        };
    };
    store_.submit(*this, job, [this](const QString& why) { emit changeFailed(why); });
}

}  // namespace carrel::desktop
