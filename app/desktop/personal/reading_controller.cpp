// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/personal/reading_controller.h"

namespace carrel::desktop {

ReadingController::ReadingController(StoreThread& store, QObject* parent) : QObject(parent), store_(store) {
    reload();
}

std::uint32_t ReadingController::positionOf(const library::ArticleKey& article) const {
    const auto found = positions_.find(article);
    return found == positions_.end() ? 0 : found->second;
}

void ReadingController::reload() {
    submit([this](personal::Store& store) -> StoreThread::News {
        return [this, read = newsOf(this, store), positions = store.positions()] {
            positions_.clear();
            for (const personal::ReadingPosition& each : positions)
                positions_[each.article] = each.position;
            read();
        };
    });
}

void ReadingController::markRead(const library::ArticleKey& article, bool read) {
    submit([this, article, read](personal::Store& store) -> StoreThread::News {
        store.markRead(article, read);
        return [this, news = newsOf(this, store), change = store.undoable()] {
            news();
            if (change) emit undoOffered(*change);
        };
    });
}

void ReadingController::noteEnd(const library::ArticleKey& article) {
    if (isRead(article)) return;
    note([this, article](personal::Store& store) {
        store.noteRead(article);
        return newsOf(this, store);
    });
}

void ReadingController::notePosition(const library::ArticleKey& article, std::uint32_t position) {
    if (positionOf(article) == position) return;
    positions_[article] = position;
    note([article, position](personal::Store& store) -> StoreThread::News {
        store.setPosition(article, position);
        return [] {};
    });
}

StoreThread::News ReadingController::newsOf(ReadingController* self, personal::Store& store) {
    ReadArticles read;
    for (const personal::ReadMark& mark : store.readMarks())
        read.insert(mark.article);
    return [self, read = std::move(read)] {
        self->read_ = read;
        emit self->changed();
    };
}

void ReadingController::submit(const StoreThread::Job& job) {
    store_.submit(*this, job, [this](const QString& why) { emit changeFailed(why); });
}

void ReadingController::note(const StoreThread::Job& job) {
    store_.submit(*this, job, [](const QString& /*why*/) {});
}

}  // namespace carrel::desktop
