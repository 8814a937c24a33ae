// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/compare/comparison_model.h"

#include <algorithm>
#include <utility>

#include "core/text/fold.h"

namespace carrel::desktop {

void ComparisonModel::setComparison(compare::Comparison comparison) {
    comparison_ = std::move(comparison);
    select();
}

void ComparisonModel::setColumnShown(std::size_t column, bool shown) {
    if (column >= comparison_.columns.size() || comparison_.columns[column].shown == shown) return;
    if (!shown && columns_.size() == 1) return;
    comparison_.columns[column].shown = shown;
    select();
}

void ComparisonModel::setOnlyDifferences(bool only) {
    onlyDifferences_ = only;
    select();
}

void ComparisonModel::select() {
    beginResetModel();
    columns_.clear();
    for (std::size_t column = 0; column < comparison_.columns.size(); ++column)
        if (comparison_.columns[column].shown) columns_.push_back(column);
    aspects_.clear();
    for (std::size_t aspect = 0; aspect < comparison_.aspects.size(); ++aspect)
        if (!onlyDifferences_ || differs(comparison_.aspects[aspect])) aspects_.push_back(aspect);
    endResetModel();
}

bool ComparisonModel::differs(const compare::Aspect& aspect) const {
    const auto said = [&](std::size_t column) {
        return column < aspect.cells.size() ? text::fold(aspect.cells[column].text) : std::string();
    };
    return std::any_of(columns_.begin(), columns_.end(),
                       [&](std::size_t column) { return said(column) != said(columns_.front()); });
}

int ComparisonModel::differences() const {
    return static_cast<int>(std::count_if(comparison_.aspects.begin(), comparison_.aspects.end(),
                                          [this](const compare::Aspect& aspect) { return differs(aspect); }));
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(aspects_.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

const compare::Cell* ComparisonModel::cellAt(const QModelIndex& index) const {
    const compare::Aspect& aspect = comparison_.aspects[aspects_[static_cast<std::size_t>(index.row())]];
    const std::size_t column = columns_[static_cast<std::size_t>(index.column())];
    return column < aspect.cells.size() ? &aspect.cells[column] : nullptr;
}

const compare::Column& ComparisonModel::columnAt(int column) const {
    return comparison_.columns[columns_.at(static_cast<std::size_t>(column))];
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const compare::Cell* cell = cellAt(index);
    switch (role) {
        case Qt::DisplayRole:
            return cell == nullptr ? QString() : QString::fromStdString(cell->text);
        case CellRole:
            return QVariant::fromValue(cell);
        case DiffersRole:
            return differs(comparison_.aspects[aspects_[static_cast<std::size_t>(index.row())]]);
        default:
            return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || section < 0) return {};
    const auto at = static_cast<std::size_t>(section);
    if (orientation == Qt::Horizontal)
        return at < columns_.size() ? QString::fromStdString(comparison_.columns[columns_[at]].title)
                                    : QVariant();
    return at < aspects_.size() ? QString::fromStdString(comparison_.aspects[aspects_[at]].title)
                                : QVariant();
}

}  // namespace carrel::desktop
