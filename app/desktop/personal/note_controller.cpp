// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/personal/note_controller.h"

namespace carrel::desktop {

NoteController::NoteController(StoreThread& store, QObject* parent) : QObject(parent), store_(store) {}

void NoteController::read(const library::ArticleKey& article) {
    submit([this, article](personal::Store& store) { return newsOf(this, store, article); });
}

void NoteController::set(const library::ArticleKey& article, const std::string& title,
                         const std::string& kind, const QString& text) {
    const personal::Note note{article, title, kind, text.trimmed().isEmpty() ? "" : text.toStdString()};
    submit([this, note](personal::Store& store) {
        store.setNote(note);
        return newsOf(this, store, note.article);
    });
}

StoreThread::News NoteController::newsOf(NoteController* self, personal::Store& store,
                                         const library::ArticleKey& article) {
    const auto note = store.findNote(article);
    const QString text = note ? QString::fromStdString(note->text) : QString();
    return [self, article, text] { emit self->noteRead(article, text); };
}

void NoteController::submit(const StoreThread::Job& job) {
    store_.submit(*this, job, [this](const QString& why) { emit changeFailed(why); });
}

}  // namespace carrel::desktop
