// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>

#include <vector>

#include "core/workspace/shelf.h"

namespace carrel::desktop {

/// A library as a tree: kinds with their articles. Kinds without articles are left out.
class ContentsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole + 1,  ///< int, of a kind
        IconRole,                      ///< name of a kind's icon; empty for an article
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// `contents` outlive the model, or the next ones.
    void setContents(const workspace::Contents& contents);

    /// Null for a kind.
    [[nodiscard]] const library::Summary* articleAt(const QModelIndex& index) const;
    /// Invalid when the library does not hold it.
    [[nodiscard]] QModelIndex indexOf(const library::ArticleKey& article) const;

    /// Invalid when it has no articles.
    [[nodiscard]] QModelIndex indexOfKind(const std::string& kind) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Group {
        library::Kind kind;
        std::vector<const library::Summary*> articles;
    };
    /// A kind's index has no internal id; an article's is its group's row + 1.
    [[nodiscard]] const Group& groupAt(const QModelIndex& index) const;

    std::vector<Group> groups_;
};

}  // namespace carrel::desktop
