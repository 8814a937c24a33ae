// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <optional>
#include <vector>

#include "app/desktop/personal/store_thread.h"
#include "core/personal/change.h"
#include "core/personal/folder.h"

namespace carrel::desktop {

using Folders = std::vector<personal::Folder>;

/// A folder where a tree would show it.
struct FolderRow {
    personal::FolderId id;
    QString name;
    int depth = 0;
};

/// From the top in hand order, each before what is in it.
std::vector<FolderRow> treeOf(const Folders& folders);

/// Keeps the folders of bookmarks, and tells what is on disk.
class FolderController : public QObject {
    Q_OBJECT

public:
    /// `store` outlives the controller.
    explicit FolderController(StoreThread& store, QObject* parent = nullptr);

    /// As they are on disk: in hand order, a parent before what is in it.
    [[nodiscard]] const Folders& folders() const { return folders_; }
    /// Null when it is gone.
    [[nodiscard]] const personal::Folder* find(personal::FolderId id) const;

public slots:
    void reload();
    /// `name` is not blank.
    void add(const QString& name, std::optional<personal::FolderId> parent);
    void rename(personal::FolderId id, const QString& name);
    /// Before another folder of the parent; absent: at its end.
    void move(personal::FolderId id, std::optional<personal::FolderId> parent,
              std::optional<personal::FolderId> before);
    /// What is in it moves up to its parent.
    void remove(personal::FolderId id);

signals:
    /// The folders on disk changed, or were read for the first time.
    void foldersChanged();
    void folderAdded(personal::FolderId id);
    /// Bookmarks that were in it are elsewhere now.
    void folderRemoved();
    /// Something was done that one may want to take back.
    void undoOffered(const personal::Change& change);
    /// A change did not reach the disk; nothing that was there before is lost.
    void changeFailed(const QString& message);

private:
    /// What is done to the store, and what then is to be told besides the change.
    using Change = std::function<StoreThread::News(personal::Store&)>;
    void submit(const Change& change);
    /// Called on the writing thread, where `self`, which gets the news, may be gone.
    static StoreThread::News offerUndo(FolderController* self, personal::Store& store);

    StoreThread& store_;
    Folders folders_;
};

}  // namespace carrel::desktop
