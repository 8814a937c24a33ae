// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/personal/undo_controller.h"

#include <array>
#include <utility>

namespace carrel::desktop {

namespace {

struct Words {
    const char* one;   ///< with the name of what was changed
    const char* many;  ///< with their number
};

/// In the order of personal::ChangeKind.
constexpr std::array<Words, 21> wordsOfChanges{{
    {QT_TR_NOOP("bookmarked “%1”"), QT_TR_NOOP("bookmarked %1 places")},
    {QT_TR_NOOP("removed “%1”"), QT_TR_NOOP("removed %1 bookmarks")},
    {QT_TR_NOOP("changed “%1”"), QT_TR_NOOP("changed %1 bookmarks")},
    {QT_TR_NOOP("moved “%1”"), QT_TR_NOOP("moved %1 bookmarks")},
    {QT_TR_NOOP("tagged with “%1”"), QT_TR_NOOP("tagged %1 bookmarks")},
    {QT_TR_NOOP("added the folder “%1”"), QT_TR_NOOP("added a folder")},
    {QT_TR_NOOP("removed the folder “%1”"), QT_TR_NOOP("removed a folder")},
    {QT_TR_NOOP("renamed a folder to “%1”"), QT_TR_NOOP("renamed a folder")},
    {QT_TR_NOOP("moved the folder “%1”"), QT_TR_NOOP("moved a folder")},
    {QT_TR_NOOP("highlighted “%1”"), QT_TR_NOOP("highlighted a passage")},
    {QT_TR_NOOP("removed the highlight of “%1”"), QT_TR_NOOP("removed a highlight")},
    {QT_TR_NOOP("changed the highlight of “%1”"), QT_TR_NOOP("changed a highlight")},
    {QT_TR_NOOP("changed the note on “%1”"), QT_TR_NOOP("changed a note")},
    {QT_TR_NOOP("made a link to “%1”"), QT_TR_NOOP("made a link")},
    {QT_TR_NOOP("removed the link to “%1”"), QT_TR_NOOP("removed a link of your own")},
    {QT_TR_NOOP("saved the search “%1”"), QT_TR_NOOP("saved a search")},
    {QT_TR_NOOP("removed the search “%1”"), QT_TR_NOOP("removed a saved search")},
    {QT_TR_NOOP("marked “%1”"), QT_TR_NOOP("marked an article")},
    {QT_TR_NOOP("cleared the history"), QT_TR_NOOP("cleared the history")},
    {QT_TR_NOOP("imported"), QT_TR_NOOP("imported %1 things")},
    {QT_TR_NOOP("followed the library’s new edition"), QT_TR_NOOP("followed the library’s new edition")},
}};

constexpr int longestSubject = 60;

}  // namespace

UndoController::UndoController(StoreThread& store, QObject* parent) : QObject(parent), store_(store) {}

QString UndoController::describe(const personal::Change& change) {
    const Words& words = wordsOfChanges.at(static_cast<std::size_t>(change.kind));
    QString subject = QString::fromStdString(change.subject).simplified();
    if (subject.size() > longestSubject) subject = subject.left(longestSubject) + QStringLiteral("…");
    QString text = subject.isEmpty() ? tr(words.many) : tr(words.one);
    if (!text.contains(QStringLiteral("%1"))) return text;
    return text.arg(subject.isEmpty() ? QString::number(change.count) : subject);
}

QString UndoController::sentence(const personal::Change& change) {
    QString text = describe(change);
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

void UndoController::undo() {
    submit(&personal::Store::undo, &UndoController::undone);
}

void UndoController::redo() {
    submit(&personal::Store::redo, &UndoController::redone);
}

void UndoController::submit(Step step, void (UndoController::*tell)(const personal::Change&)) {
    const auto job = [this, step, tell](personal::Store& store) -> StoreThread::News {
        const std::optional<personal::Change> change = (store.*step)();
        if (!change) return [this] { emit nothingLeft(); };
        return [this, tell, moved = *change] { emit(this->*tell)(moved); };
    };
    store_.submit(*this, job, [this](const QString& why) { emit failed(why); });
}

}  // namespace carrel::desktop
