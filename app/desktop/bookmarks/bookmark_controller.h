// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

#include "app/desktop/personal/store_thread.h"
#include "core/personal/store.h"
#include "core/personal/visit.h"

namespace carrel::desktop {

using Bookmarks = std::vector<personal::Bookmark>;
using BookmarkIds = std::vector<personal::BookmarkId>;
using Folders = std::vector<personal::Folder>;
using Visits = std::vector<personal::Visit>;

/// Keeps bookmarks, their folders and visits, and tells what is on disk. What is changed can be undone by the
/// UndoController; then reload() is called for.
class BookmarkController : public QObject {
    Q_OBJECT

public:
    /// `store` outlives the controller.
    explicit BookmarkController(StoreThread& store, QObject* parent = nullptr);

    /// As they are on disk, newest first.
    [[nodiscard]] const Bookmarks& bookmarks() const { return bookmarks_; }
    /// As they are on disk, each behind its parent.
    [[nodiscard]] const Folders& folders() const { return folders_; }
    /// The one of an article as a whole.
    [[nodiscard]] const personal::Bookmark* find(const library::ArticleKey& article) const;
    [[nodiscard]] const personal::Bookmark* find(personal::BookmarkId id) const;

public slots:
    /// Reads all that is on disk.
    void reload();
    /// Adds the article, or removes it when it is there.
    void toggle(const personal::BookmarkDraft& draft);
    void add(const personal::BookmarkDraft& draft);
    /// Title, folder, tags, note and colour; where it leads stays.
    void change(personal::BookmarkId id, const personal::BookmarkDraft& what);
    void remove(const BookmarkIds& ids);
    /// Into a folder, before another bookmark of it or at its end.
    void move(const BookmarkIds& ids, std::optional<personal::FolderId> folder,
              std::optional<personal::BookmarkId> before = {});
    void tag(const BookmarkIds& ids, const QString& tag, bool has);
    void addFolder(const QString& name, std::optional<personal::FolderId> parent);
    void renameFolder(personal::FolderId id, const QString& name);
    void moveFolder(personal::FolderId id, std::optional<personal::FolderId> parent,
                    std::optional<personal::FolderId> before = {});
    /// What is in it moves up.
    void removeFolder(personal::FolderId id);
    /// They come by visitsRead().
    void readVisits();
    void clearVisits();
    void noteVisit(const library::ArticleKey& article, const std::string& title, const std::string& kind);

signals:
    /// The bookmarks or folders on disk changed, or were read for the first time.
    void bookmarksChanged();
    void bookmarkAdded(const personal::Bookmark& bookmark);
    void bookmarksRemoved(const Bookmarks& bookmarks);
    void folderRemoved(const QString& name);
    /// All of them, newest first; asked for, or changed by clearing them or putting them back.
    void visitsRead(const Visits& visits);
    void visitsCleared(std::size_t count);
    /// A change did not reach the disk; nothing that was there before is lost.
    void changeFailed(const QString& message);

private:
    void submit(StoreThread::Job job);
    /// Does something to the store, and reads all of it again.
    void submitAndReload(std::function<void(personal::Store&)> change);
    [[nodiscard]] StoreThread::News newsOfAll(personal::Store& store);
    [[nodiscard]] StoreThread::News newsOfVisits(personal::Store& store);
    void put(const personal::Bookmark& bookmark);
    void takeOut(const Bookmarks& gone);

    StoreThread& store_;
    Bookmarks bookmarks_;
    Folders folders_;
};

}  // namespace carrel::desktop
