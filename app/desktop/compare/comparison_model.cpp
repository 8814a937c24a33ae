// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/compare/comparison_model.h"

#include <algorithm>
#include <utility>

#include "core/compare/comparison_state.h"
#include "core/compare/differing_words.h"
#include "core/text/find.h"

namespace carrel::desktop {

void ComparisonModel::setComparison(compare::Comparison comparison, std::vector<ColumnLook> looks) {
    beginResetModel();  // what is shown points into it
    comparison_ = std::move(comparison);
    looks_ = std::move(looks);
    looks_.resize(comparison_.columns.size());
    columns_ = compare::firstColumns(comparison_);
    rows_.clear();
    endResetModel();
    select();
}

void ComparisonModel::setColumns(std::vector<std::size_t> columns) {
    if (columns.empty() || columns == columns_) return;
    columns_ = std::move(columns);
    select();
}

void ComparisonModel::addColumn(std::size_t column) {
    std::vector<std::size_t> columns = columns_;
    if (column >= comparison_.columns.size() ||
        std::find(columns.begin(), columns.end(), column) != columns.end())
        return;
    columns.push_back(column);
    setColumns(std::move(columns));
}

bool ComparisonModel::isShown(int at) const {
    return at >= 0 && at < static_cast<int>(columns_.size());
}

void ComparisonModel::removeColumn(int at) {
    std::vector<std::size_t> columns = columns_;
    if (isShown(at)) columns.erase(columns.begin() + at);
    setColumns(std::move(columns));
}

void ComparisonModel::moveColumn(int at, int to) {
    if (!isShown(at) || !isShown(to)) return;
    std::vector<std::size_t> columns = columns_;
    const std::size_t moved = columns[static_cast<std::size_t>(at)];
    columns.erase(columns.begin() + at);
    columns.insert(columns.begin() + to, moved);
    setColumns(std::move(columns));
}

void ComparisonModel::swapColumns(int at, int other) {
    if (!isShown(at) || !isShown(other)) return;
    std::vector<std::size_t> columns = columns_;
    std::swap(columns[static_cast<std::size_t>(at)], columns[static_cast<std::size_t>(other)]);
    setColumns(std::move(columns));
}

void ComparisonModel::setOnlyDifferences(bool only) {
    if (only == onlyDifferences_) return;
    onlyDifferences_ = only;
    select();
}

void ComparisonModel::setWords(const QString& words) {
    words_.clear();
    for (const QString& word : words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words_.push_back(word.toStdString());
    select();
}

void ComparisonModel::select() {
    beginResetModel();
    rows_.clear();
    for (std::size_t aspect = 0; aspect < comparison_.aspects.size(); ++aspect) {
        Row row = rowOf(aspect);
        if ((row.differs || !onlyDifferences_) && find(row)) rows_.push_back(std::move(row));
    }
    endResetModel();
}

ComparisonModel::Row ComparisonModel::rowOf(std::size_t aspect) const {
    const compare::Aspect& of = comparison_.aspects[aspect];
    Row row{aspect, compare::differs(of, columns_), {}};
    std::vector<std::string> texts;
    for (const std::size_t column : columns_)
        texts.push_back(of.cells[column].text);
    auto differing = compare::differingWords(texts, comparison_.language);
    for (std::size_t at = 0; at < columns_.size(); ++at)
        row.cells.push_back({&of.cells[columns_[at]], std::move(differing[at]), {}});
    return row;
}

bool ComparisonModel::find(Row& row) const {
    return std::all_of(words_.begin(), words_.end(), [&](const std::string& word) {
        const text::Finder finder(word);
        bool found = !finder.findIn(comparison_.aspects[row.aspect].title).empty();
        for (ShownCell& cell : row.cells) {
            const std::vector<Range> here = finder.findIn(cell.cell->text);
            cell.found.insert(cell.found.end(), here.begin(), here.end());
            found = found || !here.empty();
        }
        return found;
    });
}

int ComparisonModel::differences() const {
    return static_cast<int>(
        std::count_if(comparison_.aspects.begin(), comparison_.aspects.end(),
                      [this](const compare::Aspect& aspect) { return compare::differs(aspect, columns_); }));
}

compare::Comparison ComparisonModel::shown() const {
    std::vector<std::size_t> aspects;
    for (const Row& row : rows_)
        aspects.push_back(row.aspect);
    return compare::selected(comparison_, columns_, aspects);
}

const compare::Column& ComparisonModel::columnAt(int column) const {
    return comparison_.columns[columns_.at(static_cast<std::size_t>(column))];
}

const ColumnLook& ComparisonModel::lookOf(std::size_t column) const {
    return looks_.at(column);
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const ShownCell& shown = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
        case Qt::DisplayRole:
            return QString::fromStdString(shown.cell->text);
        case Qt::AccessibleTextRole:
            return shown.cell->text.empty() ? tr("not stated") : QString::fromStdString(shown.cell->text);
        case CellRole:
            return QVariant::fromValue(&shown);
        case DiffersRole:
            return row.differs;
        default:
            return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (section < 0) return {};
    const auto at = static_cast<std::size_t>(section);
    if (orientation == Qt::Horizontal) return at < columns_.size() ? columnHeading(at, role) : QVariant();
    return at < rows_.size() ? rowHeading(rows_[at], role) : QVariant();
}

QVariant ComparisonModel::columnHeading(std::size_t at, int role) const {
    switch (role) {
        case Qt::DisplayRole:
            return QString::fromStdString(comparison_.columns[columns_[at]].title);
        case Qt::ToolTipRole:
        case NoteRole:
            return looks_[columns_[at]].lead;
        case IconRole:
            return looks_[columns_[at]].icon;
        default:
            return {};
    }
}

QVariant ComparisonModel::rowHeading(const Row& row, int role) const {
    const compare::Aspect& aspect = comparison_.aspects[row.aspect];
    switch (role) {
        case Qt::DisplayRole:
            return QString::fromStdString(aspect.title);
        case NoteRole:
            return QString::fromStdString(aspect.note);
        case DiffersRole:
            return row.differs;
        default:
            return {};
    }
}

}  // namespace carrel::desktop
