// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <vector>

#include "app/desktop/personal/store_thread.h"
#include "core/personal/store.h"
#include "core/personal/visit.h"

namespace carrel::desktop {

using Bookmarks = std::vector<personal::Bookmark>;
using BookmarkIds = std::vector<personal::BookmarkId>;
using Visits = std::vector<personal::Visit>;

/// Keeps bookmarks and visits, and tells what is on disk. What is changed can be undone by the
/// UndoController; then reload() is called for.
class BookmarkController : public QObject {
    Q_OBJECT

public:
    /// `store` outlives the controller.
    explicit BookmarkController(StoreThread& store, QObject* parent = nullptr);

    /// As they are on disk, newest first.
    [[nodiscard]] const Bookmarks& bookmarks() const { return bookmarks_; }
    /// The one of an article as a whole.
    [[nodiscard]] const personal::Bookmark* find(const library::ArticleKey& article) const;

public slots:
    /// Reads all that is on disk.
    void reload();
    /// Adds the article, or removes it when it is there.
    void toggle(const personal::BookmarkDraft& draft);
    void add(const personal::BookmarkDraft& draft);
    void remove(const BookmarkIds& ids);
    /// They come by visitsRead().
    void readVisits();
    void clearVisits();
    void noteVisit(const library::ArticleKey& article, const std::string& title, const std::string& kind);

signals:
    /// The bookmarks on disk changed, or were read for the first time.
    void bookmarksChanged();
    void bookmarksRemoved(const Bookmarks& bookmarks);
    /// All of them, newest first; asked for, or changed by clearing them or putting them back.
    void visitsRead(const Visits& visits);
    void visitsCleared(std::size_t count);
    /// A change did not reach the disk; nothing that was there before is lost.
    void changeFailed(const QString& message);

private:
    void submit(StoreThread::Job job);
    [[nodiscard]] StoreThread::News newsOfAll(personal::Store& store);
    [[nodiscard]] StoreThread::News newsOfVisits(personal::Store& store);
    void put(const personal::Bookmark& bookmark);
    void takeOut(const Bookmarks& gone);

    StoreThread& store_;
    Bookmarks bookmarks_;
};

}  // namespace carrel::desktop
