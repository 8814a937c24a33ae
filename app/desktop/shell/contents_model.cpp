// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/contents_model.h"

namespace carrel::desktop {

void ContentsModel::setContents(const workspace::Contents& contents) {
    beginResetModel();
    groups_.clear();
    for (const library::Kind& kind : contents.description.kinds) {
        Group group{kind, {}};
        for (const library::Summary& article : contents.articles)
            if (article.kind == kind.id) group.articles.push_back(&article);
        if (!group.articles.empty()) groups_.push_back(std::move(group));
    }
    endResetModel();
}

const ContentsModel::Group& ContentsModel::groupAt(const QModelIndex& index) const {
    const std::size_t group =
        index.internalId() == 0 ? static_cast<std::size_t>(index.row()) : index.internalId() - 1;
    return groups_[group];
}

const library::Summary* ContentsModel::articleAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0 || !checkIndex(index)) return nullptr;
    return groupAt(index).articles[static_cast<std::size_t>(index.row())];
}

QModelIndex ContentsModel::indexOf(const library::ArticleKey& article) const {
    for (std::size_t group = 0; group < groups_.size(); ++group)
        for (std::size_t row = 0; row < groups_[group].articles.size(); ++row)
            if (groups_[group].articles[row]->key == article)
                return createIndex(static_cast<int>(row), 0, group + 1);
    return {};
}

QModelIndex ContentsModel::indexOfKind(const std::string& kind) const {
    for (std::size_t at = 0; at < groups_.size(); ++at)
        if (groups_[at].kind.id == kind) return index(static_cast<int>(at), 0);
    return {};
}

QModelIndex ContentsModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex ContentsModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == 0) return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int ContentsModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(groups_.size());
    if (parent.internalId() != 0 || parent.column() != 0) return 0;
    return static_cast<int>(groupAt(parent).articles.size());
}

int ContentsModel::columnCount(const QModelIndex& /*parent*/) const {
    return 1;
}

QVariant ContentsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (const library::Summary* article = articleAt(index)) {
        if (role == Qt::DisplayRole) return QString::fromStdString(article->title);
        if (role == Qt::ToolTipRole) return QString::fromStdString(article->title);
        return {};
    }
    const Group& group = groupAt(index);
    switch (role) {
        case Qt::DisplayRole:
            return QString::fromStdString(group.kind.plural);
        case CountRole:
            return static_cast<int>(group.articles.size());
        case IconRole:
            return QString::fromStdString(group.kind.icon);
        default:
            return {};
    }
}

}  // namespace carrel::desktop
