// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/results/facet_model.h"

#include <QLocale>

#include <algorithm>
#include <utility>

#include "app/desktop/results/facet_fields.h"

namespace carrel::desktop {

namespace {

constexpr std::size_t mostFolded = 6;  // values of a field; two more are no reason to fold
constexpr std::size_t slack = 2;
constexpr quintptr ofField = 0;

}  // namespace

FacetModel::FacetModel(const library::Description& library, QObject* parent)
    : QAbstractItemModel(parent), library_(library) {}

void FacetModel::setFacets(std::vector<ShownFacet> facets) {
    std::erase_if(facets, [](const ShownFacet& facet) { return facet.values.empty(); });
    if (facets == facets_) return;
    beginResetModel();
    facets_ = std::move(facets);
    endResetModel();
}

void FacetModel::showAll(const QModelIndex& more) {
    if (!more.data(MoreRole).toBool()) return;
    beginResetModel();
    unfolded_.insert(facetAt(more).field);
    endResetModel();
}

/// Values that are chosen come first where they would be folded away; see setFacets' caller.
std::size_t FacetModel::shownOf(const ShownFacet& facet) const {
    const bool all = facet.values.size() <= mostFolded + slack || unfolded_.contains(facet.field);
    return all ? facet.values.size() : mostFolded;
}

const ShownFacet& FacetModel::facetAt(const QModelIndex& index) const {
    const auto at = index.internalId() == ofField ? static_cast<std::size_t>(index.row())
                                                  : static_cast<std::size_t>(index.internalId() - 1);
    return facets_[at];
}

const std::string& FacetModel::fieldAt(const QModelIndex& index) const {
    return facetAt(index).field;
}

const FacetValue* FacetModel::valueAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == ofField) return nullptr;
    const ShownFacet& facet = facetAt(index);
    const auto row = static_cast<std::size_t>(index.row());
    return row < shownOf(facet) ? &facet.values[row] : nullptr;
}

std::vector<FacetValue> FacetModel::valuesOf(const std::string& field) const {
    for (const ShownFacet& facet : facets_)
        if (facet.field == field) return facet.values;
    return {};
}

QModelIndex FacetModel::indexOf(const std::string& field, const std::string& value) const {
    for (std::size_t at = 0; at < facets_.size(); ++at) {
        if (facets_[at].field != field) continue;
        const auto& values = facets_[at].values;
        const auto found = std::find_if(values.begin(), values.end(),
                                        [&](const FacetValue& each) { return each.value == value; });
        const auto row = static_cast<std::size_t>(found - values.begin());
        if (row < shownOf(facets_[at])) return createIndex(static_cast<int>(row), 0, at + 1);
    }
    return {};
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || column != 0 || row >= rowCount(parent)) return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{ofField});
}

QModelIndex FacetModel::parent(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == ofField) return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, ofField);
}

int FacetModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(facets_.size());
    if (parent.internalId() != ofField || parent.column() > 0) return 0;
    const ShownFacet& facet = facetAt(parent);
    const std::size_t shown = shownOf(facet);
    return static_cast<int>(shown + (shown < facet.values.size() ? 1 : 0));
}

int FacetModel::columnCount(const QModelIndex& /*parent*/) const {
    return 1;
}

QVariant FacetModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ShownFacet& facet = facetAt(index);
    if (index.internalId() == ofField) return fieldData(facet, role);
    if (const FacetValue* value = valueAt(index)) return valueData(facet, *value, role);
    if (role == Qt::DisplayRole)
        return tr("%Ln more", nullptr, static_cast<int>(facet.values.size() - shownOf(facet)));
    return role == MoreRole ? QVariant(true) : QVariant();
}

QVariant FacetModel::fieldData(const ShownFacet& facet, int role) const {
    return role == Qt::DisplayRole ? nameOfField(facet.field) : QVariant();
}

QVariant FacetModel::valueData(const ShownFacet& facet, const FacetValue& value, int role) const {
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return nameOfValue(facet.field, value.value, library_);
        case Qt::AccessibleTextRole:
            return tr("%1, %Ln article(s)", nullptr, static_cast<int>(value.count))
                .arg(nameOfValue(facet.field, value.value, library_));
        case Qt::CheckStateRole:
            return value.chosen ? Qt::Checked : Qt::Unchecked;
        case CountRole:
            return static_cast<int>(value.count);
        case IconRole:
            return iconOfValue(facet.field, value.value, library_);
        default:
            return {};
    }
}

bool FacetModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const FacetValue* changed = valueAt(index);
    if (changed == nullptr || role != Qt::CheckStateRole) return false;
    const bool wanted = value.toInt() == Qt::Checked;
    if (wanted == changed->chosen) return false;
    facets_[static_cast<std::size_t>(index.internalId() - 1)]
        .values[static_cast<std::size_t>(index.row())]
        .chosen = wanted;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit chosen(facetAt(index).field, changed->value, wanted);
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    if (index.internalId() == ofField) return Qt::ItemIsEnabled;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return valueAt(index) == nullptr ? flags : flags | Qt::ItemIsUserCheckable;
}

}  // namespace carrel::desktop
