// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>

#include <map>
#include <optional>
#include <vector>

#include "app/desktop/bookmarks/bookmark_selection.h"
#include "app/desktop/personal/folder_controller.h"

namespace carrel::desktop {

/// All bookmarks, the folders within each other, and what is unfiled; with how many bookmarks each holds.
class FolderModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        IconRole = Qt::UserRole + 1,
        CountRole,
    };
    /// Of a folder that is dragged: its id.
    static constexpr const char* mimeType = "application/x-carrel-folder";

    explicit FolderModel(QObject* parent = nullptr);

    void setFolders(const Folders& folders);
    void setCounts(const BookmarkCounts& counts);

    [[nodiscard]] BookmarkScope scopeAt(const QModelIndex& index) const;
    /// Invalid when there is no such folder.
    [[nodiscard]] QModelIndex indexOf(const BookmarkScope& scope) const;
    /// Of a folder only.
    [[nodiscard]] std::optional<personal::FolderId> folderAt(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

signals:
    void nameEntered(personal::FolderId id, const QString& name);
    /// Absent: unfiled.
    void bookmarksDropped(const BookmarkIds& ids, std::optional<personal::FolderId> folder);
    void folderDropped(personal::FolderId id, std::optional<personal::FolderId> parent,
                       std::optional<personal::FolderId> before);

private:
    /// A row; the first one stands for the tree itself, the last child of it is what is unfiled.
    struct Node {
        BookmarkScope scope;
        QString name;
        std::size_t parent = 0;
        int row = 0;
        std::vector<std::size_t> children{};
    };
    void arrange(const Folders& folders);
    void addNode(Node node);
    [[nodiscard]] const Node& nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOfNode(std::size_t node) const;
    /// The folder that would be dropped may lie there.
    [[nodiscard]] bool canHold(const QModelIndex& parent, personal::FolderId dropped) const;
    [[nodiscard]] bool takesBookmarks(int row, const QModelIndex& parent) const;

    std::vector<Node> nodes_;
    BookmarkCounts counts_;
};

}  // namespace carrel::desktop
