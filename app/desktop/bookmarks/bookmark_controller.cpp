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

const personal::Bookmark* BookmarkController::find(personal::BookmarkId id) const {
    const auto found = std::find_if(bookmarks_.begin(), bookmarks_.end(),
                                    [id](const personal::Bookmark& bookmark) { return bookmark.id == id; });
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
            emit bookmarkAdded(bookmark);
        };
    });
}

void BookmarkController::change(personal::BookmarkId id, const personal::BookmarkDraft& what) {
    submit([this, id, what](personal::Store& store) -> StoreThread::News {
        const auto changed = store.change(id, what);
        if (!changed) return noNews;
        return [this, bookmark = *changed] {
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

void BookmarkController::move(const BookmarkIds& ids, std::optional<personal::FolderId> folder,
                              std::optional<personal::BookmarkId> before) {
    submitAndReload([=](personal::Store& store) { store.move(ids, folder, before); });
}

void BookmarkController::tag(const BookmarkIds& ids, const QString& tag, bool has) {
    submitAndReload([ids, name = tag.trimmed().toStdString(), has](personal::Store& store) {
        if (!name.empty()) store.tag(ids, name, has);
    });
}

void BookmarkController::addFolder(const QString& name, std::optional<personal::FolderId> parent) {
    submitAndReload([name = name.trimmed().toStdString(), parent](personal::Store& store) {
        if (!name.empty()) store.addFolder(name, parent);
    });
}

void BookmarkController::renameFolder(personal::FolderId id, const QString& name) {
    submitAndReload([id, name = name.trimmed().toStdString()](personal::Store& store) {
        if (!name.empty()) store.renameFolder(id, name);
    });
}

void BookmarkController::moveFolder(personal::FolderId id, std::optional<personal::FolderId> parent,
                                    std::optional<personal::FolderId> before) {
    submit([this, id, parent, before](personal::Store& store) -> StoreThread::News {
        const auto moved = store.moveFolder(id, parent, before);
        if (moved) return newsOfAll(store);
        return [this, why = QString::fromStdString(describe(moved.problem()))] { emit changeFailed(why); };
    });
}

void BookmarkController::removeFolder(personal::FolderId id) {
    const auto known = std::find_if(folders_.begin(), folders_.end(),
                                    [id](const personal::Folder& folder) { return folder.id == id; });
    if (known == folders_.end()) return;
    submit([this, id, name = QString::fromStdString(known->name)](personal::Store& store) {
        store.removeFolder(id);
        return [this, name, all = newsOfAll(store)] {
            all();
            emit folderRemoved(name);
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
    return [this, bookmarks = store.bookmarks(), folders = store.folders()] {
        bookmarks_ = bookmarks;
        folders_ = folders;
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

void BookmarkController::submitAndReload(std::function<void(personal::Store&)> change) {
    submit([this, change = std::move(change)](personal::Store& store) {
        change(store);
        return newsOfAll(store);
    });
}

void BookmarkController::submit(StoreThread::Job job) {
    store_.submit(*this, std::move(job), [this](const QString& why) { emit changeFailed(why); });
}

}  // namespace carrel::desktop
