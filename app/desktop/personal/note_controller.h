// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include "app/desktop/personal/store_thread.h"
#include "core/library/article.h"

namespace carrel::desktop {

/// Keeps what the reader writes about articles, and tells what is on disk.
class NoteController : public QObject {
    Q_OBJECT

public:
    /// `store` outlives the controller.
    explicit NoteController(StoreThread& store, QObject* parent = nullptr);

public slots:
    /// It comes by noteRead().
    void read(const library::ArticleKey& article);
    /// With an empty text the note goes.
    void set(const library::ArticleKey& article, const std::string& title, const std::string& kind,
             const QString& text);
    /// Notes were changed by others than this.
    void reload() { emit changed(); }

signals:
    /// What is on disk; empty: nothing.
    void noteRead(const library::ArticleKey& article, const QString& text);
    /// Notes on disk may be others now: who shows one reads it again.
    void changed();
    /// It did not reach the disk; what was there before is.
    void changeFailed(const QString& message);

private:
    void submit(const StoreThread::Job& job);
    /// Called on the writing thread, where `self`, which gets the news, may be gone.
    static StoreThread::News newsOf(NoteController* self, personal::Store& store,
                                    const library::ArticleKey& article);

    StoreThread& store_;
};

}  // namespace carrel::desktop
