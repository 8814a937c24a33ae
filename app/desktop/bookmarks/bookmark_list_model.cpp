// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/bookmark_list_model.h"

#include <QDateTime>

#include "core/text/fold.h"

namespace carrel::desktop {

BookmarkListModel::BookmarkListModel(const library::Description& library, QObject* parent)
    : QAbstractListModel(parent), library_(library) {}

void BookmarkListModel::setBookmarks(const Bookmarks& bookmarks) {
    all_ = bookmarks;
    select();
}

void BookmarkListModel::setFilter(const QString& text) {
    filter_ = text;
    select();
}

void BookmarkListModel::select() {
    beginResetModel();
    const std::string wanted = text::fold(filter_.trimmed().toStdString());
    shown_.clear();
    for (const personal::Bookmark& bookmark : all_)
        if (text::fold(bookmark.what.title).find(wanted) != std::string::npos) shown_.push_back(bookmark);
    endResetModel();
}

int BookmarkListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

const personal::Bookmark* BookmarkListModel::bookmarkAt(const QModelIndex& index) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return nullptr;
    return &shown_[static_cast<std::size_t>(index.row())];
}

QVariant BookmarkListModel::data(const QModelIndex& index, int role) const {
    const personal::Bookmark* bookmark = bookmarkAt(index);
    if (bookmark == nullptr) return {};
    const library::Kind* kind = library_.findKind(bookmark->what.kind);
    switch (role) {
        case Qt::DisplayRole:
            return QString::fromStdString(bookmark->what.title);
        case IconRole:
            return kind == nullptr ? QStringLiteral("doc") : QString::fromStdString(kind->icon);
        case KindRole:
            return QString::fromStdString(kind == nullptr ? bookmark->what.kind : kind->name);
        case AddedRole:
            return QDateTime::fromMSecsSinceEpoch(bookmark->added.time_since_epoch().count());
        default:
            return {};
    }
}

}  // namespace carrel::desktop
