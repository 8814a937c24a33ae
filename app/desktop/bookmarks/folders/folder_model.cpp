// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/folders/folder_model.h"

#include <QMimeData>

#include <algorithm>
#include <utility>

#include "app/desktop/bookmarks/bookmark_list_model.h"

namespace carrel::desktop {

namespace {

using Kind = BookmarkScope::Kind;

const QString folderMime = QStringLiteral("application/x-carrel-folder");
const QString bookmarkMime = QStringLiteral("application/x-carrel-bookmarks");

std::size_t countOf(const BookmarkCounts& counts, const BookmarkScope& scope) {
    if (scope.kind == Kind::All) return counts.all;
    if (scope.kind == Kind::Unfiled) return counts.unfiled;
    const auto found = counts.folders.find(scope.folder);
    return found == counts.folders.end() ? 0 : found->second;
}

personal::FolderId folderIn(const QMimeData& dragged) {
    return {dragged.data(folderMime).toLongLong()};
}

}  // namespace

FolderModel::FolderModel(QObject* parent) : QAbstractItemModel(parent) {
    arrange({});
}

void FolderModel::setFolders(const Folders& folders) {
    beginResetModel();
    arrange(folders);
    endResetModel();
}

void FolderModel::arrange(const Folders& folders) {
    nodes_.assign(1, {});
    addNode({{Kind::All}, tr("All bookmarks")});
    std::map<personal::FolderId, std::size_t> places;
    for (const personal::Folder& folder : folders) {
        const auto parent = folder.parent ? places.find(*folder.parent) : places.end();
        places.emplace(folder.id, nodes_.size());
        addNode({{Kind::Folder, folder.id},
                 QString::fromStdString(folder.name),
                 parent == places.end() ? 0 : parent->second});
    }
    addNode({{Kind::Unfiled}, tr("Unfiled")});
}

void FolderModel::addNode(Node node) {
    std::vector<std::size_t>& siblings = nodes_[node.parent].children;
    node.row = static_cast<int>(siblings.size());
    siblings.push_back(nodes_.size());
    nodes_.push_back(std::move(node));
}

void FolderModel::setCounts(const BookmarkCounts& counts) {
    const BookmarkCounts before = std::exchange(counts_, counts);
    // Only those that are others: a name that is being typed would be written over.
    for (std::size_t node = 1; node < nodes_.size(); ++node)
        if (countOf(before, nodes_[node].scope) != countOf(counts_, nodes_[node].scope))
            emit dataChanged(indexOfNode(node), indexOfNode(node));
}

const FolderModel::Node& FolderModel::nodeOf(const QModelIndex& index) const {
    return nodes_[index.isValid() ? static_cast<std::size_t>(index.internalId()) : 0];
}

QModelIndex FolderModel::indexOfNode(std::size_t node) const {
    return node == 0 ? QModelIndex() : createIndex(nodes_[node].row, 0, static_cast<quintptr>(node));
}

BookmarkScope FolderModel::scopeAt(const QModelIndex& index) const {
    return index.isValid() ? nodeOf(index).scope : BookmarkScope();
}

QModelIndex FolderModel::indexOf(const BookmarkScope& scope) const {
    for (std::size_t node = 1; node < nodes_.size(); ++node)
        if (nodes_[node].scope == scope) return indexOfNode(node);
    return {};
}

std::optional<personal::FolderId> FolderModel::folderAt(const QModelIndex& index) const {
    return scopeAt(index).target();
}

QModelIndex FolderModel::index(int row, int column, const QModelIndex& parent) const {
    const Node& node = nodeOf(parent);
    if (column != 0 || row < 0 || row >= static_cast<int>(node.children.size())) return {};
    return createIndex(row, column, static_cast<quintptr>(node.children[static_cast<std::size_t>(row)]));
}

QModelIndex FolderModel::parent(const QModelIndex& index) const {
    return index.isValid() ? indexOfNode(nodeOf(index).parent) : QModelIndex();
}

int FolderModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent).children.size());
}

int FolderModel::columnCount(const QModelIndex& /*parent*/) const {
    return 1;
}

QVariant FolderModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Node& node = nodeOf(index);
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
        case Qt::ToolTipRole:
            return node.name;
        case Qt::AccessibleDescriptionRole:
            return tr("%Ln bookmark(s)", nullptr, static_cast<int>(countOf(counts_, node.scope)));
        case IconRole:
            return node.scope.kind == Kind::All ? QStringLiteral("bookmark") : QStringLiteral("folder");
        case CountRole:
            return QVariant::fromValue(countOf(counts_, node.scope));
        default:
            return {};
    }
}

bool FolderModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const auto folder = folderAt(index);
    const QString name = value.toString().simplified();
    if (role != Qt::EditRole || !folder || name.isEmpty()) return false;
    if (name != nodeOf(index).name) emit nameEntered(*folder, name);
    return true;
}

Qt::ItemFlags FolderModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Kind kind = nodeOf(index).scope.kind;
    if (kind != Kind::All) flags |= Qt::ItemIsDropEnabled;
    if (kind == Kind::Folder) flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return flags;
}

QStringList FolderModel::mimeTypes() const {
    return {folderMime, bookmarkMime};
}

QMimeData* FolderModel::mimeData(const QModelIndexList& indexes) const {
    const auto folder = indexes.isEmpty() ? std::nullopt : folderAt(indexes.front());
    if (!folder) return nullptr;
    auto* dragged = new QMimeData;
    dragged->setData(folderMime, QByteArray::number(static_cast<qlonglong>(folder->value)));
    return dragged;
}

bool FolderModel::canHold(const QModelIndex& parent, personal::FolderId dropped) const {
    for (QModelIndex index = parent; index.isValid(); index = index.parent())
        if (folderAt(index) == dropped || scopeAt(index).kind != Kind::Folder) return false;
    return true;
}

bool FolderModel::takesBookmarks(int row, const QModelIndex& parent) const {
    return row < 0 && parent.isValid() && scopeAt(parent).kind != Kind::All;
}

bool FolderModel::canDropMimeData(const QMimeData* data, Qt::DropAction /*action*/, int row, int /*column*/,
                                  const QModelIndex& parent) const {
    if (data->hasFormat(bookmarkMime)) return takesBookmarks(row, parent);
    return data->hasFormat(folderMime) && canHold(parent, folderIn(*data));
}

bool FolderModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                               const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    if (data->hasFormat(bookmarkMime)) {
        emit bookmarksDropped(idsIn(*data), folderAt(parent));
        return true;
    }
    // Before the first row at the top is behind all bookmarks; before what is unfiled is the end.
    const int wanted = !parent.isValid() && row == 0 ? 1 : row;
    const auto before = row < 0 ? std::nullopt : folderAt(index(wanted, 0, parent));
    const personal::FolderId dropped = folderIn(*data);
    if (before != dropped) emit folderDropped(dropped, folderAt(parent), before);
    return true;
}

}  // namespace carrel::desktop
