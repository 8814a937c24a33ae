// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/bookmark_list.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <set>
#include <utility>

#include "app/desktop/bookmarks/bookmark_delegate.h"

namespace carrel::desktop {

BookmarkList::BookmarkList(const Theme& theme, BookmarkListModel& model, QWidget* parent)
    : QListView(parent), model_(model) {
    setModel(&model);
    setItemDelegate(new BookmarkDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Bookmarks"));
}

BookmarkIds BookmarkList::chosen() const {
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    BookmarkIds ids;
    for (const int row : rows)
        if (const personal::Bookmark* bookmark = model_.bookmarkAt(row)) ids.push_back(bookmark->id);
    return ids;
}

void BookmarkList::setBookmarks(Bookmarks bookmarks) {
    const BookmarkIds before = chosen();
    const int row = currentIndex().row();
    const personal::Bookmark* current = model_.bookmarkAt(row);
    const auto id = current == nullptr ? std::nullopt : std::optional(current->id);
    if (model_.setBookmarks(std::move(bookmarks))) {
        restore(before, id, row);
    } else {
        emit currentMoved();  // what it says may be another
    }
}

void BookmarkList::restore(const BookmarkIds& chosen, std::optional<personal::BookmarkId> current, int row) {
    QModelIndex index = current ? model_.indexOf(*current) : QModelIndex();
    const std::set<personal::BookmarkId> wanted(chosen.begin(), chosen.end());
    QItemSelection selection;
    for (int at = 0; wanted.size() > 1 && at < model_.rowCount(); ++at)
        if (wanted.contains(model_.bookmarkAt(at)->id)) selection.select(model_.index(at), model_.index(at));
    // A list with the focus always has a current row, so that it speaks and the next Delete has a target.
    if (!index.isValid()) index = model_.index(std::clamp(row, 0, std::max(0, model_.rowCount() - 1)));
    setCurrentIndex(index);
    if (!selection.isEmpty()) selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!index.isValid()) emit currentMoved();
}

void BookmarkList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    emit currentMoved();
}

void BookmarkList::open(const QModelIndex& index, OpenIn where) {
    if (const personal::Bookmark* bookmark = model_.bookmarkAt(index)) emit opened(*bookmark, where);
}

void BookmarkList::keyPressEvent(QKeyEvent* event) {
    const bool moves = event->modifiers() == (Qt::AltModifier | Qt::ShiftModifier) &&
                       (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool editing = state() == QAbstractItemView::EditingState;
    if (opens && !editing) {
        open(currentIndex(), openInFor(event->modifiers()));
    } else if (event->key() == Qt::Key_Delete && !editing) {
        emit removeWanted();
    } else if (moves && !editing) {
        emit stepWanted(event->key() == Qt::Key_Up ? -1 : 1);
    } else {
        QListView::keyPressEvent(event);
    }
}

void BookmarkList::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) open(indexAt(event->pos()), openInFor(event->modifiers()));
}

void BookmarkList::mouseReleaseEvent(QMouseEvent* event) {
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::MiddleButton) open(indexAt(event->pos()), OpenIn::Behind);
}

void BookmarkList::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (byKey && !currentIndex().isValid()) return;
    emit menuWanted(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                          : event->globalPos());
}

int BookmarkList::rowFor(const QPoint& point) const {
    const QModelIndex index = indexAt(point);
    if (!index.isValid()) return model_.rowCount();
    return point.y() < visualRect(index).center().y() ? index.row() : index.row() + 1;
}

void BookmarkList::dropEvent(QDropEvent* event) {
    const bool taken = model_.dropMimeData(event->mimeData(), Qt::MoveAction,
                                           rowFor(event->position().toPoint()), 0, QModelIndex());
    if (taken) event->acceptProposedAction();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
}

}  // namespace carrel::desktop
