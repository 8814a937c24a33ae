// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/folders/search_list.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

#include "app/desktop/bookmarks/folders/folder_delegate.h"
#include "app/desktop/bookmarks/folders/folder_model.h"

namespace carrel::desktop {

SavedSearchModel::SavedSearchModel(QObject* parent) : QAbstractListModel(parent) {}

void SavedSearchModel::setSearches(const SavedSearches& searches) {
    beginResetModel();
    searches_ = searches;
    endResetModel();
}

const personal::SavedSearch* SavedSearchModel::searchAt(const QModelIndex& index) const {
    if (!index.isValid() || !checkIndex(index)) return nullptr;
    return &searches_[static_cast<std::size_t>(index.row())];
}

int SavedSearchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(searches_.size());
}

QVariant SavedSearchModel::data(const QModelIndex& index, int role) const {
    const personal::SavedSearch* search = searchAt(index);
    if (search == nullptr) return {};
    switch (role) {
        case Qt::DisplayRole:
            return QString::fromStdString(search->name);
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            return QString::fromStdString(search->query);
        case FolderModel::IconRole:
            return QStringLiteral("search");
        default:
            return {};
    }
}

SearchList::SearchList(const Theme& theme, SavedSearchController& searches, QWidget* parent)
    : QListView(parent), theme_(theme), searches_(searches), model_(new SavedSearchModel(this)) {
    setModel(model_);
    setItemDelegate(new FolderDelegate(theme, *this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Saved searches"));
    connect(this, &QListView::clicked, this, &SearchList::open);
    connect(&searches_, &SavedSearchController::searchesChanged, this, &SearchList::refresh);
    refresh();
}

void SearchList::setMostRows(int rows) {
    mostRows_ = rows;
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    refresh();
}

void SearchList::refresh() {
    const int row = currentIndex().row();
    model_->setSearches(searches_.searches());
    const int rows = model_->rowCount();
    setFixedHeight((mostRows_ > 0 ? std::min(rows, mostRows_) : rows) * theme_.scaled(folderRowHeight));
    // Current, so that it speaks when it gets the focus, but not marked as if its hits were shown.
    selectionModel()->setCurrentIndex(model_->index(std::clamp(row, 0, std::max(0, rows - 1))),
                                      QItemSelectionModel::NoUpdate);
    emit filled(rows > 0);
}

void SearchList::open(const QModelIndex& index) {
    if (const personal::SavedSearch* search = model_->searchAt(index))
        emit opened(QString::fromStdString(search->query));
}

void SearchList::removeCurrent() {
    if (const personal::SavedSearch* search = model_->searchAt(currentIndex())) searches_.remove(search->id);
}

void SearchList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete) {
        removeCurrent();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
    } else {
        QListView::keyPressEvent(event);
    }
}

void SearchList::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!byKey) setCurrentIndex(indexAt(viewport()->mapFromGlobal(event->globalPos())));
    if (!currentIndex().isValid()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Search"), this, [this] { open(currentIndex()); });
    menu->addAction(tr("Remove"), Qt::Key_Delete, this, &SearchList::removeCurrent);
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                      : event->globalPos());
}

}  // namespace carrel::desktop
