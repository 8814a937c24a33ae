// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/personal/personal_link_controller.h"

#include <utility>

namespace carrel::desktop {

namespace {

void nothingElse() {}

}  // namespace

PersonalLinkController::PersonalLinkController(StoreThread& store, QObject* parent)
    : QObject(parent), store_(store) {
    reload();
}

void PersonalLinkController::add(const personal::PersonalLinkDraft& draft) {
    submit([this, draft](personal::Store& store) -> StoreThread::News {
        return [this, link = store.add(draft)] { emit linkAdded(link); };
    });
}

void PersonalLinkController::remove(personal::PersonalLinkId id) {
    submit([this, id](personal::Store& store) -> StoreThread::News {
        const auto removed = store.remove(id);
        if (!removed) return nothingElse;
        return [this, link = *removed] { emit linkRemoved(link); };
    });
}

void PersonalLinkController::reload() {
    submit([](personal::Store& /*store*/) { return nothingElse; });
}

void PersonalLinkController::submit(Change change) {
    const auto job = [this, change = std::move(change)](personal::Store& store) -> StoreThread::News {
        return [this, news = change(store), links = store.personalLinks()]() mutable {
            links_ = std::move(links);
            emit linksChanged();
            news();
        };
    };
    store_.submit(*this, job, [this](const QString& why) { emit changeFailed(why); });
}

}  // namespace carrel::desktop
