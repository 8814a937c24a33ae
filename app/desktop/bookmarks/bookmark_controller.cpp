// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/bookmark_controller.h"

#include <algorithm>
#include <utility>

namespace carrel::desktop {

namespace {

void noNews() {}

/// The order of the list: newest first.
bool comesBefore(const BookmarkPtr& left, const BookmarkPtr& right) {
    return std::pair(left->added, left->id) > std::pair(right->added, right->id);
}

Bookmarks shared(std::vector<personal::Bookmark> read) {
    Bookmarks bookmarks;
    bookmarks.reserve(read.size());
    for (personal::Bookmark& bookmark : read)
        bookmarks.push_back(std::make_shared<personal::Bookmark>(std::move(bookmark)));
    return bookmarks;
}

}  // namespace

BookmarkController::BookmarkController(StoreThread& store, QObject* parent) : QObject(parent), store_(store) {
    reload();
}

BookmarkPtr BookmarkController::find(const library::ArticleKey& article) const {
    const auto found = std::find_if(bookmarks_.begin(), bookmarks_.end(), [&](const BookmarkPtr& bookmark) {
        return bookmark->what.target == personal::BookmarkTarget::Article &&
               bookmark->what.article == article;
    });
    return found == bookmarks_.end() ? nullptr : *found;
}

BookmarkPtr BookmarkController::findSame(const personal::BookmarkDraft& what) const {
    const auto found = std::find_if(bookmarks_.begin(), bookmarks_.end(), [&](const BookmarkPtr& bookmark) {
        const personal::BookmarkDraft& known = bookmark->what;
        return known.target == what.target && known.article == what.article && known.state == what.state;
    });
    return found == bookmarks_.end() ? nullptr : *found;
}

BookmarkPtr BookmarkController::find(personal::BookmarkId id) const {
    const auto found = std::find_if(bookmarks_.begin(), bookmarks_.end(),
                                    [&](const BookmarkPtr& bookmark) { return bookmark->id == id; });
    return found == bookmarks_.end() ? nullptr : *found;
}

void BookmarkController::reload() {
    submit([this](personal::Store& store) { return newsOfAll(this, store); });
}

void BookmarkController::add(const personal::BookmarkDraft& draft) {
    submit([this, draft](personal::Store& store) -> StoreThread::News {
        return [this, bookmark = std::make_shared<personal::Bookmark>(store.add(draft))] {
            put(bookmark);
            emit bookmarksChanged();
            const personal::BookmarkTarget target = bookmark->what.target;
            if (target == personal::BookmarkTarget::Section || target == personal::BookmarkTarget::Passage)
                emit placeAdded(bookmark);
        };
    });
}

void BookmarkController::edit(personal::BookmarkId id, const Edit& change) {
    submit([this, id, change](personal::Store& store) -> StoreThread::News {
        std::optional<personal::Bookmark> known = store.findBookmark(id);
        if (!known) return noNews;
        change(known->what);
        const std::optional<personal::Bookmark> changed = store.change(id, known->what);
        if (!changed) return noNews;
        return [this, bookmark = std::make_shared<personal::Bookmark>(*changed)] {
            put(bookmark);
            emit bookmarksChanged();
        };
    });
}

void BookmarkController::move(const BookmarkIds& ids, std::optional<personal::FolderId> folder,
                              std::optional<personal::BookmarkId> before) {
    if (ids.empty()) return;
    submit([=, this](personal::Store& store) {
        store.move(ids, folder, before);
        return newsOfAllWithUndo(this, store);
    });
}

void BookmarkController::tag(const BookmarkIds& ids, const QString& tag, bool has) {
    if (ids.empty()) return;
    submit([this, ids, name = tag.toStdString(), has](personal::Store& store) {
        store.tag(ids, name, has);
        return newsOfAllWithUndo(this, store);
    });
}

void BookmarkController::remove(const BookmarkIds& ids) {
    submit([this, ids](personal::Store& store) -> StoreThread::News {
        if (store.remove(ids).empty()) return noNews;
        return newsOfAllWithUndo(this, store);
    });
}

void BookmarkController::readVisits() {
    submit([this](personal::Store& store) { return newsOfVisits(this, store); });
}

void BookmarkController::clearVisits() {
    submit([this](personal::Store& store) -> StoreThread::News {
        const Visits cleared = store.clearVisits();
        if (cleared.empty()) return noNews;
        return [this, count = cleared.size(), read = newsOfVisits(this, store)] {
            emit visitsCleared(count);
            read();
        };
    });
}

void BookmarkController::noteVisit(const library::ArticleKey& article, const std::string& title,
                                   const std::string& kind) {
    const StoreThread::Job job = [=](personal::Store& store) {
        store.addVisit(article, title, kind);
        return noNews;
    };
    store_.submit(*this, job, [](const QString& /*why*/) {});  // nobody asked for it
}

StoreThread::News BookmarkController::newsOfAll(BookmarkController* self, personal::Store& store) {
    return [self, bookmarks = shared(store.bookmarks())]() mutable {
        self->bookmarks_ = std::move(bookmarks);
        emit self->bookmarksChanged();
    };
}

StoreThread::News BookmarkController::newsOfAllWithUndo(BookmarkController* self, personal::Store& store) {
    return [self, read = newsOfAll(self, store), change = store.undoable()]() mutable {
        read();
        if (change) emit self->undoOffered(*change);
    };
}

StoreThread::News BookmarkController::newsOfVisits(BookmarkController* self, personal::Store& store) {
    return [self, visits = store.visits()] { emit self->visitsRead(visits); };
}

void BookmarkController::put(const BookmarkPtr& bookmark) {
    const auto known = std::find_if(bookmarks_.begin(), bookmarks_.end(),
                                    [&](const BookmarkPtr& one) { return one->id == bookmark->id; });
    if (known != bookmarks_.end()) {
        *known = bookmark;
    } else {
        bookmarks_.insert(std::upper_bound(bookmarks_.begin(), bookmarks_.end(), bookmark, comesBefore),
                          bookmark);
    }
}

void BookmarkController::submit(StoreThread::Job job) {
    store_.submit(*this, std::move(job), [this](const QString& why) { emit changeFailed(why); });
}

}  // namespace carrel::desktop
