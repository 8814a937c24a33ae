// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

#include "core/compare/comparison.h"

namespace carrel::desktop {

/// A comparison as a table: aspects are rows, what is compared are columns.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        CellRole = Qt::UserRole + 1,  ///< const compare::Cell*, null for a missing one
        DiffersRole,                  ///< bool: the aspect's shown cells do not all say the same
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(compare::Comparison comparison);
    /// Shows or hides one of the comparison's columns; at least one stays shown.
    void setColumnShown(std::size_t column, bool shown);
    void setOnlyDifferences(bool only);

    [[nodiscard]] const compare::Comparison& comparison() const { return comparison_; }
    /// How many aspects differ between the shown columns.
    [[nodiscard]] int differences() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The column of the comparison that the view's column shows.
    [[nodiscard]] const compare::Column& columnAt(int column) const;

private:
    void select();
    [[nodiscard]] bool differs(const compare::Aspect& aspect) const;
    [[nodiscard]] const compare::Cell* cellAt(const QModelIndex& index) const;

    compare::Comparison comparison_;
    bool onlyDifferences_ = false;
    std::vector<std::size_t> columns_;
    std::vector<std::size_t> aspects_;
};

}  // namespace carrel::desktop

Q_DECLARE_METATYPE(const carrel::compare::Cell*)
