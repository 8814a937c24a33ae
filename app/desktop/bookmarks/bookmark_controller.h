// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include "core/base/job_queue.h"
#include "core/personal/store.h"
#include "core/personal/visit.h"

namespace carrel::desktop {

using Bookmarks = std::vector<personal::Bookmark>;
using Visits = std::vector<personal::Visit>;

/// Writes the reader's own data, in order, on a thread of its own, and tells what is on disk.
class BookmarkController : public QObject {
    Q_OBJECT

public:
    /// Called once, on the writing thread. May throw; then no change is ever made, and each one fails with
    /// that.
    using OpenStore = std::function<std::unique_ptr<personal::Store>()>;

    explicit BookmarkController(OpenStore openStore, QObject* parent = nullptr);
    /// Waits until all that was asked for is on disk.
    ~BookmarkController() override;

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
    using Change = std::function<void(personal::Store&)>;
    void submit(Change change);
    void take(Bookmarks bookmarks);
    void announceVisits(personal::Store& store);
    void announce(const std::function<void()>& news);

    std::shared_ptr<personal::Store> store_;  ///< used on the writing thread only
    Bookmarks bookmarks_;
    std::vector<std::variant<personal::Bookmark, Visits>> removed_;
    OpenStore openStore_;
    std::unique_ptr<JobQueue> writer_;  // last: it ends before what it uses
};

}  // namespace carrel::desktop
