// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/personal/highlight_controller.h"

#include <utility>

#include "core/personal/quoting.h"

namespace carrel::desktop {

namespace {

/// Of the section that words stand in; empty above the first one.
std::string anchorOf(const library::Article& article, const Range& words) {
    const library::Section* section = library::sectionAt(article, words.begin);
    return section == nullptr ? std::string() : section->anchor;
}

}  // namespace

HighlightController::HighlightController(StoreThread& store, QObject* parent)
    : QObject(parent), store_(store) {}

void HighlightController::read(const Article& article) {
    submit([this, article](personal::Store& store) -> StoreThread::News {
        const library::Article& read = article->article;
        return [this, key = read.key, placed = personal::placeIn(read.text, store.highlightsOf(read.key))] {
            emit highlightsRead(key, placed);
        };
    });
}

void HighlightController::add(const Article& article, const Range& words, personal::Colour colour) {
    submit([this, article, words, colour](personal::Store& store) -> StoreThread::News {
        const library::Article& read = article->article;
        store.add(personal::HighlightDraft{read.key, read.title, read.kind, anchorOf(read, words),
                                           personal::quote(read.text, words), colour});
        return [this] { emit changed(); };
    });
}

void HighlightController::change(personal::HighlightId id, personal::Colour colour,
                                 const std::string& comment) {
    submit([this, id, colour, comment](personal::Store& store) -> StoreThread::News {
        store.change(id, colour, comment);
        return [this] { emit changed(); };
    });
}

void HighlightController::replace(personal::HighlightId id, const Article& article, const Range& words) {
    submit([this, id, article, words](personal::Store& store) -> StoreThread::News {
        const library::Article& read = article->article;
        store.replace(id, personal::quote(read.text, words), anchorOf(read, words));
        return [this] { emit changed(); };
    });
}

void HighlightController::remove(personal::HighlightId id) {
    submit([this, id](personal::Store& store) -> StoreThread::News {
        const auto removed = store.remove(id);
        return [this, removed] {
            emit changed();
            if (removed) emit highlightRemoved(*removed);
        };
    });
}

void HighlightController::submit(const StoreThread::Job& job) {
    store_.submit(*this, job, [this](const QString& why) { emit changeFailed(why); });
}

}  // namespace carrel::desktop
