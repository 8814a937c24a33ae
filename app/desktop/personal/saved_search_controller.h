// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <vector>

#include "app/desktop/personal/store_thread.h"
#include "core/personal/change.h"
#include "core/personal/reading.h"

namespace carrel::desktop {

using SavedSearches = std::vector<personal::SavedSearch>;

/// Keeps the searches that were saved, and tells what is on disk.
class SavedSearchController : public QObject {
    Q_OBJECT

public:
    /// `store` outlives the controller.
    explicit SavedSearchController(StoreThread& store, QObject* parent = nullptr);

    /// As they are on disk, in the order in which they were saved.
    [[nodiscard]] const SavedSearches& searches() const { return searches_; }

public slots:
    void reload();
    /// Under its own text as the name. What is saved already stays as it is.
    void save(const QString& query) { save(query, query); }
    void save(const QString& name, const QString& query);
    void remove(personal::SavedSearchId id);

signals:
    /// The searches on disk changed, or were read for the first time.
    void searchesChanged();
    /// It is on disk.
    void searchSaved(const QString& query);
    /// Something was done that one may want to take back.
    void undoOffered(const personal::Change& change);
    /// A change did not reach the disk; nothing that was there before is lost.
    void changeFailed(const QString& message);

private:
    void submit(StoreThread::Job job);
    /// Called on the writing thread, where `self`, which gets the news, may be gone.
    static StoreThread::News newsOfAll(SavedSearchController* self, personal::Store& store);

    StoreThread& store_;
    SavedSearches searches_;
};

}  // namespace carrel::desktop
