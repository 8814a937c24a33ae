// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/bookmark_list_model.h"

#include <QMimeData>

#include <algorithm>
#include <utility>

#include "app/desktop/bookmarks/bookmark_words.h"
#include "app/desktop/editor/colour_name.h"

namespace carrel::desktop {

BookmarkIds idsIn(const QMimeData& dragged) {
    BookmarkIds ids;
    const QByteArray data = dragged.data(QString::fromLatin1(BookmarkListModel::mimeType));
    for (const QByteArray& id : data.split(' '))
        if (!id.isEmpty()) ids.push_back({id.toLongLong()});
    return ids;
}

BookmarkListModel::BookmarkListModel(const library::Description& library, QObject* parent)
    : QAbstractListModel(parent), library_(library) {}

bool BookmarkListModel::setBookmarks(Bookmarks bookmarks) {
    const auto sameOne = [](const BookmarkPtr& one, const BookmarkPtr& other) {
        return one->id == other->id;
    };
    const bool same = std::equal(rows_.begin(), rows_.end(), bookmarks.begin(), bookmarks.end(), sameOne);
    if (!same) beginResetModel();
    rows_ = std::move(bookmarks);
    if (!same) {
        endResetModel();
    } else if (!rows_.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
    return !same;
}

void BookmarkListModel::setHighlightCounts(const HighlightCounts& counts) {
    if (counts == highlights_) return;
    highlights_ = counts;
    if (!rows_.empty()) emit dataChanged(index(0), index(rowCount() - 1));
}

int BookmarkListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

const personal::Bookmark* BookmarkListModel::bookmarkAt(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : rows_[static_cast<std::size_t>(row)].get();
}

const personal::Bookmark* BookmarkListModel::bookmarkAt(const QModelIndex& index) const {
    return index.isValid() && checkIndex(index) ? bookmarkAt(index.row()) : nullptr;
}

QModelIndex BookmarkListModel::indexOf(personal::BookmarkId id) const {
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [&](const BookmarkPtr& row) { return row->id == id; });
    return found == rows_.end() ? QModelIndex() : index(static_cast<int>(found - rows_.begin()));
}

std::size_t BookmarkListModel::highlightsOf(const personal::Bookmark& bookmark) const {
    const auto found = highlights_.find(bookmark.what.article);
    return found == highlights_.end() ? 0 : found->second;
}

QString BookmarkListModel::spoken(const personal::Bookmark& bookmark) const {
    QStringList parts;
    if (const library::Kind* kind = library_.findKind(bookmark.what.kind))
        parts.append(QString::fromStdString(kind->name));
    parts.append(placeWithin(bookmark.what));
    parts.append(shortDay(dateTimeOf(bookmark.added).date(), QDate::currentDate()));
    if (bookmark.lost) parts.append(tr("Lost its place"));
    if (bookmark.what.colour != personal::Colour::None) parts.append(nameOfColour(bookmark.what.colour));
    for (const std::string& tag : bookmark.what.tags)
        parts.append(QString::fromStdString(tag));
    parts.append(firstLines(bookmark.what.note));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant BookmarkListModel::data(const QModelIndex& index, int role) const {
    const personal::Bookmark* bookmark = bookmarkAt(index);
    if (bookmark == nullptr) return {};
    const library::Kind* kind = library_.findKind(bookmark->what.kind);
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
        case Qt::ToolTipRole:
            return QString::fromStdString(bookmark->what.title.empty() ? bookmark->what.state
                                                                       : bookmark->what.title);
        case Qt::AccessibleDescriptionRole:
            return spoken(*bookmark);
        case BookmarkRole:
            return QVariant::fromValue(bookmark);
        case IconRole:
            if (bookmark->what.target == personal::BookmarkTarget::Search) return QStringLiteral("search");
            return kind == nullptr ? QStringLiteral("doc") : QString::fromStdString(kind->icon);
        case KindRole:
            return QString::fromStdString(kind == nullptr ? bookmark->what.kind : kind->name);
        case DayRole:
            return shortDay(dateTimeOf(bookmark->added).date(), QDate::currentDate());
        case NoteRole:
            return firstLines(bookmark->what.note);
        case PlaceRole:
            return placeWithin(bookmark->what);
        case HighlightsRole:
            return QVariant::fromValue(highlightsOf(*bookmark));
        default:
            return {};
    }
}

bool BookmarkListModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const personal::Bookmark* bookmark = bookmarkAt(index);
    const QString title = value.toString().simplified();
    if (role != Qt::EditRole || bookmark == nullptr || title.isEmpty()) return false;
    if (title != QString::fromStdString(bookmark->what.title)) emit titleEntered(bookmark->id, title);
    return true;
}

Qt::ItemFlags BookmarkListModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return byHand_ ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
           Qt::ItemNeverHasChildren;
}

QStringList BookmarkListModel::mimeTypes() const {
    return {QString::fromLatin1(mimeType)};
}

QMimeData* BookmarkListModel::mimeData(const QModelIndexList& indexes) const {
    QList<int> rows;
    for (const QModelIndex& index : indexes)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QByteArrayList ids;
    for (const int row : rows)
        if (const personal::Bookmark* bookmark = bookmarkAt(row))
            ids.append(QByteArray::number(qlonglong(bookmark->id.value)));
    auto* dragged = new QMimeData;
    dragged->setData(QString::fromLatin1(mimeType), ids.join(' '));
    return dragged;
}

bool BookmarkListModel::canDropMimeData(const QMimeData* data, Qt::DropAction /*action*/, int /*row*/,
                                        int /*column*/, const QModelIndex& parent) const {
    return byHand_ && !parent.isValid() && data->hasFormat(QString::fromLatin1(mimeType));
}

bool BookmarkListModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                     const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    const BookmarkIds ids = idsIn(*data);
    const auto isMoved = [&](const personal::Bookmark& one) {
        return std::find(ids.begin(), ids.end(), one.id) != ids.end();
    };
    // Before the next one that stays.
    const personal::Bookmark* next = bookmarkAt(row);
    while (next != nullptr && isMoved(*next))
        next = bookmarkAt(++row);
    emit moveWanted(ids, next == nullptr ? std::nullopt : std::optional(next->id));
    return true;
}

}  // namespace carrel::desktop
