// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>

#include <optional>
#include <vector>

#include "app/desktop/map/map_picture.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// What the map shows as a tree: by step from the centre, then by kind; of a whole library by kind. In the
/// second column how an article is connected with what it is reached over.
class MapListModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Title, Connection, Links, ColumnCount };

    /// Both outlive the model.
    MapListModel(const Theme& theme, const library::Description& library, QObject* parent = nullptr);

    void setPicture(const MapPicturePtr& picture);
    /// Place in the picture's articles; absent for a group.
    [[nodiscard]] std::optional<std::size_t> articleAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(std::size_t article) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        int parent = -1;  ///< place in rows_; -1: none
        int row = 0;      ///< within the parent
        QString text;
        QString icon;
        std::optional<std::size_t> article;
        std::vector<int> children;
    };
    int add(Row row);
    void addKinds(int parent, std::uint32_t step);
    [[nodiscard]] const std::vector<int>& children(int row) const;
    [[nodiscard]] QString connection(std::size_t article) const;
    [[nodiscard]] QVariant text(const Row& row, int column) const;

    const Theme& theme_;
    const library::Description& library_;
    MapPicturePtr picture_;
    std::vector<Row> rows_;
    std::vector<int> top_;
    std::vector<int> rowOf_;  ///< by article
};

}  // namespace carrel::desktop
