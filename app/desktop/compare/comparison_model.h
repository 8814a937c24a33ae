// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "core/base/range.h"
#include "core/compare/comparison.h"

namespace carrel::desktop {

/// What a column's heading says besides its title.
struct ColumnLook {
    QString icon;  ///< name of its kind's; empty: none
    QString lead;
};

/// A cell as it is shown beside the others.
struct ShownCell {
    const compare::Cell* cell;
    std::vector<Range> differing;  ///< words that make the difference, places in the cell's text
    std::vector<Range> found;      ///< words that are looked for
};

/// A comparison as a table: aspects are rows, what is compared are columns. The reader chooses which of them
/// are shown, and in which order the columns stand.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        CellRole = Qt::UserRole + 1,  ///< const ShownCell*
        DiffersRole,  ///< bool, also of a row's heading: its shown cells do not all say the same
        IconRole,     ///< of a column's heading: name of an icon
        NoteRole,     ///< of a heading: what stands below its title
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// With the columns that are shown at first. `looks`: one a column of the comparison, or none.
    void setComparison(compare::Comparison comparison, std::vector<ColumnLook> looks = {});
    /// These columns of the comparison, in this order; nothing changes when there are none.
    void setColumns(std::vector<std::size_t> columns);
    /// Behind those that are shown.
    void addColumn(std::size_t column);
    /// The last one stays. `at`, here and below: of those that are shown.
    void removeColumn(int at);
    /// Nothing changes where there is no such place.
    void moveColumn(int at, int to);
    void swapColumns(int at, int other);
    void setOnlyDifferences(bool only);
    /// Only aspects that hold all of these words; empty: all.
    void setWords(const QString& words);

    [[nodiscard]] const compare::Comparison& comparison() const { return comparison_; }
    /// Those that are shown, as indices of the comparison's.
    [[nodiscard]] const std::vector<std::size_t>& columns() const { return columns_; }
    [[nodiscard]] bool onlyDifferences() const { return onlyDifferences_; }
    /// How many aspects differ between the shown columns.
    [[nodiscard]] int differences() const;
    /// What is shown, as a comparison of its own.
    [[nodiscard]] compare::Comparison shown() const;
    /// The column of the comparison that the view's column shows.
    [[nodiscard]] const compare::Column& columnAt(int column) const;
    [[nodiscard]] const ColumnLook& lookOf(std::size_t column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::size_t aspect;
        bool differs;
        std::vector<ShownCell> cells;
    };
    void select();
    [[nodiscard]] Row rowOf(std::size_t aspect) const;
    /// Marks the words that are looked for; false: one of them is not there.
    bool find(Row& row) const;
    [[nodiscard]] bool isShown(int at) const;
    [[nodiscard]] QVariant columnHeading(std::size_t at, int role) const;
    [[nodiscard]] QVariant rowHeading(const Row& row, int role) const;

    compare::Comparison comparison_;
    std::vector<ColumnLook> looks_;
    bool onlyDifferences_ = false;
    std::vector<std::string> words_;
    std::vector<std::size_t> columns_;
    std::vector<Row> rows_;
};

}  // namespace carrel::desktop

Q_DECLARE_METATYPE(const carrel::desktop::ShownCell*)
