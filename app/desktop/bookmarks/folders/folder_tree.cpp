// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/folders/folder_tree.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <utility>

#include "app/desktop/bookmarks/folders/folder_delegate.h"

namespace carrel::desktop {

namespace {

const QKeyCombination upKeys(Qt::AltModifier | Qt::ShiftModifier, Qt::Key_Up);
const QKeyCombination downKeys(Qt::AltModifier | Qt::ShiftModifier, Qt::Key_Down);

int rowsIn(const QAbstractItemModel& model, const QModelIndex& parent) {
    int rows = model.rowCount(parent);
    for (int row = 0, own = rows; row < own; ++row)
        rows += rowsIn(model, model.index(row, 0, parent));
    return rows;
}

}  // namespace

FolderTree::FolderTree(const Theme& theme, FolderController& folders, BookmarkController& bookmarks,
                       QWidget* parent)
    : QTreeView(parent),
      theme_(theme),
      folders_(folders),
      bookmarks_(bookmarks),
      model_(new FolderModel(this)) {
    setModel(model_);
    setItemDelegate(new FolderDelegate(theme, *this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setMouseTracking(true);
    setUniformRowHeights(true);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Folders"));
    connectModel();
    refresh();
}

void FolderTree::connectModel() {
    connect(model_, &FolderModel::nameEntered, &folders_, &FolderController::rename);
    connect(model_, &FolderModel::folderDropped, &folders_, &FolderController::move);
    connect(model_, &FolderModel::bookmarksDropped, this,
            [this](const BookmarkIds& ids, std::optional<personal::FolderId> folder) {
                bookmarks_.move(ids, folder);
            });
    connect(&folders_, &FolderController::foldersChanged, this, &FolderTree::refresh);
    connect(&folders_, &FolderController::folderAdded, this, [this](personal::FolderId id) {
        if (std::exchange(adding_, false)) rename(id);
    });
}

void FolderTree::refresh() {
    refreshing_ = true;
    model_->setFolders(folders_.folders());
    expandAll();
    QModelIndex index = model_->indexOf(scope_);
    const bool gone = !index.isValid();
    if (gone) index = model_->index(0, 0);
    setCurrentIndex(index);
    setFixedHeight(rowsIn(*model_, {}) * theme_.scaled(folderRowHeight));
    refreshing_ = false;
    scope_ = model_->scopeAt(index);
    if (gone) emit scopeChanged();
}

BookmarkScope FolderTree::scope() const {
    return scope_;
}

void FolderTree::setScope(const BookmarkScope& scope) {
    if (const QModelIndex index = model_->indexOf(scope); index.isValid()) setCurrentIndex(index);
}

void FolderTree::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    if (refreshing_ || !current.isValid()) return;
    scope_ = model_->scopeAt(current);
    emit scopeChanged();
}

void FolderTree::addFolder() {
    adding_ = true;
    folders_.add(tr("New folder"), scope_.target());
}

QModelIndex FolderTree::indexOf(personal::FolderId id) const {
    return model_->indexOf({BookmarkScope::Kind::Folder, id});
}

void FolderTree::rename(personal::FolderId id) {
    const QModelIndex index = indexOf(id);
    if (!index.isValid()) return;
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(index);
    edit(index);
}

void FolderTree::step(personal::FolderId id, int by) {
    const QModelIndex index = indexOf(id);
    const QModelIndex beside = index.siblingAtRow(index.row() + by);
    if (!model_->folderAt(beside)) return;
    // Down is before the one behind the next.
    const QModelIndex before = by < 0 ? beside : index.siblingAtRow(index.row() + 2);
    folders_.move(id, model_->folderAt(index.parent()), model_->folderAt(before));
}

void FolderTree::moveOut(personal::FolderId id) {
    const QModelIndex parent = indexOf(id).parent();
    if (!parent.isValid()) return;
    folders_.move(id, model_->folderAt(parent.parent()),
                  model_->folderAt(parent.siblingAtRow(parent.row() + 1)));
}

void FolderTree::moveIntoTheOneAbove(personal::FolderId id) {
    const QModelIndex index = indexOf(id);
    if (const auto above = model_->folderAt(index.siblingAtRow(index.row() - 1)))
        folders_.move(id, above, std::nullopt);
}

void FolderTree::keyPressEvent(QKeyEvent* event) {
    const bool editing = state() == QAbstractItemView::EditingState;
    const auto folder = editing ? std::nullopt : model_->folderAt(currentIndex());
    const bool steps = event->keyCombination() == upKeys || event->keyCombination() == downKeys;
    if (folder && event->key() == Qt::Key_Delete) {
        folders_.remove(*folder);
    } else if (folder && steps) {
        step(*folder, event->keyCombination() == upKeys ? -1 : 1);
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void FolderTree::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (index.isValid()) setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto folder = model_->folderAt(index);
    menu->addAction(folder ? tr("New folder in this one") : tr("New folder"), this, &FolderTree::addFolder);
    if (folder) addActions(*menu, *folder);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void FolderTree::addActions(QMenu& menu, personal::FolderId id) {
    const QModelIndex index = indexOf(id);
    menu.addAction(tr("Rename"), Qt::Key_F2, this, [this, id] { rename(id); });
    menu.addSeparator();
    menu.addAction(tr("Move up"), upKeys, this, [this, id] { step(id, -1); });
    menu.addAction(tr("Move down"), downKeys, this, [this, id] { step(id, 1); });
    menu.addAction(tr("Move into the folder above"), this, [this, id] { moveIntoTheOneAbove(id); })
        ->setEnabled(model_->folderAt(index.siblingAtRow(index.row() - 1)).has_value());
    menu.addAction(tr("Move out of its folder"), this, [this, id] { moveOut(id); })
        ->setEnabled(index.parent().isValid());
    menu.addSeparator();
    menu.addAction(tr("Remove the folder; what is in it moves up"), Qt::Key_Delete, this,
                   [this, id] { folders_.remove(id); });
}

void FolderTree::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    viewport()->update();
}

}  // namespace carrel::desktop
