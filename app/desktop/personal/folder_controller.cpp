// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/personal/folder_controller.h"

#include <algorithm>
#include <utility>

namespace carrel::desktop {

namespace {

void noMore() {}

void addRows(const Folders& folders, std::optional<personal::FolderId> parent, int depth,
             std::vector<FolderRow>& rows) {
    for (const personal::Folder& folder : folders)
        if (folder.parent == parent) {
            rows.push_back({folder.id, QString::fromStdString(folder.name), depth});
            addRows(folders, folder.id, depth + 1, rows);
        }
}

}  // namespace

std::vector<FolderRow> treeOf(const Folders& folders) {
    std::vector<FolderRow> rows;
    addRows(folders, std::nullopt, 0, rows);
    return rows;
}

FolderController::FolderController(StoreThread& store, QObject* parent) : QObject(parent), store_(store) {
    reload();
}

const personal::Folder* FolderController::find(personal::FolderId id) const {
    const auto found = std::find_if(folders_.begin(), folders_.end(),
                                    [&](const personal::Folder& folder) { return folder.id == id; });
    return found == folders_.end() ? nullptr : &*found;
}

void FolderController::reload() {
    submit([](personal::Store& /*store*/) { return noMore; });
}

void FolderController::add(const QString& name, std::optional<personal::FolderId> parent) {
    submit([this, name = name.trimmed().toStdString(), parent](personal::Store& store) -> StoreThread::News {
        return [this, id = store.addFolder(name, parent).id] { emit folderAdded(id); };
    });
}

void FolderController::rename(personal::FolderId id, const QString& name) {
    submit([id, name = name.trimmed().toStdString()](personal::Store& store) {
        store.renameFolder(id, name);
        return noMore;
    });
}

void FolderController::move(personal::FolderId id, std::optional<personal::FolderId> parent,
                            std::optional<personal::FolderId> before) {
    submit([=, this](personal::Store& store) -> StoreThread::News {
        const Result<personal::Folder> moved = store.moveFolder(id, parent, before);
        if (moved) return offerUndo(this, store);
        return [this, why = QString::fromStdString(carrel::describe(moved.problem()))] {
            emit changeFailed(why);
        };
    });
}

void FolderController::remove(personal::FolderId id) {
    submit([this, id](personal::Store& store) -> StoreThread::News {
        store.removeFolder(id);
        return [this, offer = offerUndo(this, store)] {
            emit folderRemoved();
            offer();
        };
    });
}

StoreThread::News FolderController::offerUndo(FolderController* self, personal::Store& store) {
    return [self, change = store.undoable()] {
        if (change) emit self->undoOffered(*change);
    };
}

void FolderController::submit(const Change& change) {
    const auto job = [this, change](personal::Store& store) -> StoreThread::News {
        return [this, news = change(store), folders = store.folders()] {
            folders_ = folders;
            emit foldersChanged();
            news();
        };
    };
    store_.submit(*this, job, [this](const QString& why) { emit changeFailed(why); });
}

}  // namespace carrel::desktop
