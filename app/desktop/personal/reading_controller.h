// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <cstdint>
#include <map>
#include <set>

#include "app/desktop/personal/store_thread.h"
#include "core/library/article.h"
#include "core/personal/change.h"

namespace carrel::desktop {

using ReadArticles = std::set<library::ArticleKey>;

/// Keeps how far articles were read, and which of them the reader has read.
class ReadingController : public QObject {
    Q_OBJECT

public:
    /// `store` outlives the controller.
    explicit ReadingController(StoreThread& store, QObject* parent = nullptr);

    /// As they are on disk.
    [[nodiscard]] const ReadArticles& read() const { return read_; }
    [[nodiscard]] bool isRead(const library::ArticleKey& article) const { return read_.contains(article); }
    /// A code point of its text; 0: the beginning.
    [[nodiscard]] std::uint32_t positionOf(const library::ArticleKey& article) const;

public slots:
    void reload();
    /// By hand, which can be undone.
    void markRead(const library::ArticleKey& article, bool read);
    /// The reader came to its end.
    void noteEnd(const library::ArticleKey& article);
    void notePosition(const library::ArticleKey& article, std::uint32_t position);

signals:
    /// Other articles are read, or they were read from disk for the first time.
    void changed();
    void undoOffered(const personal::Change& change);
    void changeFailed(const QString& why);

private:
    void submit(const StoreThread::Job& job);
    /// Fails in silence: it was nobody's wish, and the reading from disk has told why nothing can be kept.
    void note(const StoreThread::Job& job);
    /// Called on the writing thread, where `self`, which gets the news, may be gone.
    static StoreThread::News newsOf(ReadingController* self, personal::Store& store);

    StoreThread& store_;
    ReadArticles read_;
    std::map<library::ArticleKey, std::uint32_t> positions_;
};

}  // namespace carrel::desktop
