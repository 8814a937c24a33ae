// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <variant>
#include <vector>

#include "app/desktop/personal/store_thread.h"
#include "core/personal/store.h"
#include "core/personal/visit.h"

namespace carrel::desktop {

using Bookmarks = std::vector<personal::Bookmark>;
using Visits = std::vector<personal::Visit>;

/// Keeps bookmarks and visits, and tells what is on disk.
class BookmarkController : public QObject {
    Q_OBJECT

public:
    /// `store` outlives the controller.
    explicit BookmarkController(StoreThread& store, QObject* parent = nullptr);

    /// As they are on disk, newest first.
    [[nodiscard]] const Bookmarks& bookmarks() const { return bookmarks_; }
    [[nodiscard]] const personal::Bookmark* find(const library::ArticleKey& article) const;

public slots:
    /// Adds the article, or removes it when it is there.
    void toggle(const personal::BookmarkDraft& draft);
    void remove(personal::BookmarkId id);
    /// Puts back what was removed or cleared last.
    void undoRemoval();
    /// They come by visitsRead().
    void readVisits();
    void clearVisits();
    void noteVisit(const library::ArticleKey& article, const std::string& title, const std::string& kind);

signals:
    /// The bookmarks on disk changed, or were read for the first time.
    void bookmarksChanged();
    void bookmarkRemoved(const personal::Bookmark& bookmark);
    /// All of them, newest first; asked for, or changed by clearing them or putting them back.
    void visitsRead(const Visits& visits);
    void visitsCleared(std::size_t count);
    /// A change did not reach the disk; nothing that was there before is lost.
    void changeFailed(const QString& message);

private:
    /// What is done to the store, and what then is to be told besides the change.
    using Change = std::function<StoreThread::News(personal::Store&)>;
    void submit(Change change);
    [[nodiscard]] StoreThread::News newsOfVisits(personal::Store& store);

    StoreThread& store_;
    Bookmarks bookmarks_;
    std::vector<std::variant<personal::Bookmark, Visits>> removed_;
};

}  // namespace carrel::desktop
