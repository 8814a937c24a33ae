// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>

#include <vector>

#include "core/library/description.h"
#include "core/search/answer.h"

namespace carrel::desktop {

/// The hits of one answer, grouped by kind: a row is a group's name or a hit.
class HitListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        HitRole = Qt::UserRole + 1,  ///< const search::Hit*, null for the name of a group
        IconRole,                    ///< name of the kind's icon
    };

    using QAbstractListModel::QAbstractListModel;

    /// Groups stand in the order of their best hits, so that the best hit is the first.
    void setHits(std::vector<search::Hit> hits, const library::Description& library);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Null for the name of a group.
    [[nodiscard]] const search::Hit* hitAt(const QModelIndex& index) const;

private:
    struct Row {
        QString group;       ///< of a group's name
        std::ptrdiff_t hit;  ///< index into hits_, -1 for a group's name
        QString icon;
    };

    std::vector<search::Hit> hits_;
    std::vector<Row> rows_;
};

}  // namespace carrel::desktop

Q_DECLARE_METATYPE(const carrel::search::Hit*)
