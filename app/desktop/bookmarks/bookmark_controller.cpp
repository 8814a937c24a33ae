// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/bookmark_controller.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace carrel::desktop {

BookmarkController::BookmarkController(OpenStore openStore, QObject* parent)
    : QObject(parent), openStore_(std::move(openStore)), writer_(std::make_unique<JobQueue>()) {
    submit([](personal::Store& /*store*/) {});  // reads what is there
}

BookmarkController::~BookmarkController() {
    writer_.reset();
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
    submit([draft](personal::Store& store) { store.add(draft); });
}

void BookmarkController::remove(personal::BookmarkId id) {
    submit([this, id](personal::Store& store) {
        const auto removed = store.remove(id);
        if (!removed) return;
        announce([this, bookmark = *removed] {
            removed_.emplace_back(bookmark);
            emit bookmarkRemoved(bookmark);
        });
    });
}

void BookmarkController::undoRemoval() {
    if (removed_.empty()) return;
    submit([this, removed = removed_.back()](personal::Store& store) {
        if (const auto* bookmark = std::get_if<personal::Bookmark>(&removed)) {
            store.restore(*bookmark);
        } else {
            store.restore(std::get<Visits>(removed));
            announceVisits(store);
        }
    });
    removed_.pop_back();
}

void BookmarkController::readVisits() {
    submit([this](personal::Store& store) { announceVisits(store); });
}

void BookmarkController::clearVisits() {
    submit([this](personal::Store& store) {
        Visits cleared = store.clearVisits();
        if (cleared.empty()) return;
        announce([this, visits = std::move(cleared)] {
            removed_.emplace_back(visits);
            emit visitsCleared(visits.size());
        });
        announceVisits(store);
    });
}

void BookmarkController::announceVisits(personal::Store& store) {
    announce([this, visits = store.visits()] { emit visitsRead(visits); });
}

void BookmarkController::noteVisit(const library::ArticleKey& article, const std::string& title,
                                   const std::string& kind) {
    submit([=](personal::Store& store) { store.addVisit(article, title, kind); });
}

void BookmarkController::submit(Change change) {
    writer_->submit([this, change = std::move(change)] {
        try {
            if (store_ == nullptr) store_ = openStore_();
            change(*store_);
            announce([this, bookmarks = store_->bookmarks()]() mutable { take(std::move(bookmarks)); });
        } catch (const std::exception& error) {
            announce([this, message = QString::fromUtf8(error.what())] { emit changeFailed(message); });
        }
    });
}

void BookmarkController::announce(const std::function<void()>& news) {
    QMetaObject::invokeMethod(this, news, Qt::QueuedConnection);
}

void BookmarkController::take(Bookmarks bookmarks) {
    bookmarks_ = std::move(bookmarks);
    emit bookmarksChanged();
}

}  // namespace carrel::desktop
