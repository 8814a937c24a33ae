// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/personal/saved_search_controller.h"

#include <utility>

namespace carrel::desktop {

SavedSearchController::SavedSearchController(StoreThread& store, QObject* parent)
    : QObject(parent), store_(store) {
    reload();
}

void SavedSearchController::reload() {
    submit([this](personal::Store& store) { return newsOfAll(this, store); });
}

void SavedSearchController::save(const QString& name, const QString& query) {
    submit([this, name, query](personal::Store& store) -> StoreThread::News {
        store.saveSearch(name.toStdString(), query.toStdString());
        return [this, query, read = newsOfAll(this, store)] {
            read();
            emit searchSaved(query);
        };
    });
}

void SavedSearchController::remove(personal::SavedSearchId id) {
    submit([this, id](personal::Store& store) -> StoreThread::News {
        const bool removed = store.remove(id).has_value();
        return [this, read = newsOfAll(this, store), change = removed ? store.undoable() : std::nullopt] {
            read();
            if (change) emit undoOffered(*change);
        };
    });
}

StoreThread::News SavedSearchController::newsOfAll(SavedSearchController* self, personal::Store& store) {
    return [self, searches = store.savedSearches()] {
        self->searches_ = searches;
        emit self->searchesChanged();
    };
}

void SavedSearchController::submit(StoreThread::Job job) {
    store_.submit(*this, std::move(job), [this](const QString& why) { emit changeFailed(why); });
}

}  // namespace carrel::desktop
