// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/desktop/personal/store_thread.h"
#include "core/personal/store.h"
#include "core/personal/visit.h"

namespace carrel::desktop {

/// Shared, as lists of very many of them are handed from thread to thread.
using BookmarkPtr = std::shared_ptr<const personal::Bookmark>;
using Bookmarks = std::vector<BookmarkPtr>;
using BookmarkIds = std::vector<personal::BookmarkId>;
using Visits = std::vector<personal::Visit>;

/// Keeps bookmarks and visits, and tells what is on disk. What is changed can be undone by the
/// UndoController; then reload() is called for.
class BookmarkController : public QObject {
    Q_OBJECT

public:
    /// Changes a bookmark as it is on disk; called on the writing thread.
    using Edit = std::function<void(personal::BookmarkDraft&)>;

    /// `store` outlives the controller.
    explicit BookmarkController(StoreThread& store, QObject* parent = nullptr);

    /// As they are on disk, newest first.
    [[nodiscard]] const Bookmarks& bookmarks() const { return bookmarks_; }
    /// The one of an article as a whole; null: there is none.
    [[nodiscard]] BookmarkPtr find(const library::ArticleKey& article) const;
    /// The one of the same article, or of what a comparison or a search shows; null: there is none.
    [[nodiscard]] BookmarkPtr findSame(const personal::BookmarkDraft& what) const;
    /// Null when it is gone.
    [[nodiscard]] BookmarkPtr find(personal::BookmarkId id) const;

public slots:
    /// Reads all that is on disk.
    void reload();
    /// What is bookmarked already stays as it is.
    void add(const personal::BookmarkDraft& draft);
    /// Title, note and colour; nothing happens when it is gone.
    void edit(personal::BookmarkId id, const BookmarkController::Edit& change);
    /// Into a folder, in this order, before another bookmark of it; absent: at its end.
    void move(const BookmarkIds& ids, std::optional<personal::FolderId> folder,
              std::optional<personal::BookmarkId> before = {});
    /// All of them get the tag, or lose it.
    void tag(const BookmarkIds& ids, const QString& tag, bool has);
    void remove(const BookmarkIds& ids);
    /// They come by visitsRead().
    void readVisits();
    void clearVisits();
    /// Fails in silence.
    void noteVisit(const library::ArticleKey& article, const std::string& title, const std::string& kind);

signals:
    /// The bookmarks on disk changed, or were read for the first time.
    void bookmarksChanged();
    /// A section or a passage, which no star shows.
    void placeAdded(const BookmarkPtr& bookmark);
    /// Something was done that one may want to take back.
    void undoOffered(const personal::Change& change);
    /// All of them, newest first; asked for, or changed by clearing them or putting them back.
    void visitsRead(const Visits& visits);
    void visitsCleared(std::size_t count);
    /// A change did not reach the disk; nothing that was there before is lost.
    void changeFailed(const QString& message);

private:
    void submit(StoreThread::Job job);
    // Called on the writing thread, where `self`, which gets the news, may be gone.
    static StoreThread::News newsOfAll(BookmarkController* self, personal::Store& store);
    static StoreThread::News newsOfAllWithUndo(BookmarkController* self, personal::Store& store);
    static StoreThread::News newsOfVisits(BookmarkController* self, personal::Store& store);
    void put(const BookmarkPtr& bookmark);

    StoreThread& store_;
    Bookmarks bookmarks_;
};

}  // namespace carrel::desktop
