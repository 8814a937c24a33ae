// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/search/hit_list_model.h"

#include <algorithm>
#include <string>
#include <utility>

namespace carrel::desktop {

namespace {

std::vector<std::string> kindsByBestHit(const std::vector<search::Hit>& hits) {
    std::vector<std::string> kinds;
    for (const search::Hit& hit : hits)
        if (std::find(kinds.begin(), kinds.end(), hit.kind) == kinds.end()) kinds.push_back(hit.kind);
    return kinds;
}

}  // namespace

void HitListModel::setHits(std::vector<search::Hit> hits, const library::Description& library) {
    beginResetModel();
    hits_ = std::move(hits);
    rows_.clear();
    for (const std::string& kindId : kindsByBestHit(hits_)) {
        const library::Kind* kind = library.findKind(kindId);
        const QString icon = kind == nullptr ? QStringLiteral("doc") : QString::fromStdString(kind->icon);
        rows_.push_back({QString::fromStdString(kind == nullptr ? kindId : kind->plural), -1, icon});
        for (std::size_t at = 0; at < hits_.size(); ++at)
            if (hits_[at].kind == kindId) rows_.push_back({{}, static_cast<std::ptrdiff_t>(at), icon});
    }
    endResetModel();
}

int HitListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

const search::Hit* HitListModel::hitAt(const QModelIndex& index) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return nullptr;
    const std::ptrdiff_t hit = rows_[static_cast<std::size_t>(index.row())].hit;
    return hit < 0 ? nullptr : &hits_[static_cast<std::size_t>(hit)];
}

QVariant HitListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const search::Hit* hit = hitAt(index);
    switch (role) {
        case Qt::DisplayRole:
            return hit == nullptr ? row.group : QString::fromStdString(hit->title);
        case Qt::AccessibleDescriptionRole:
            return hit == nullptr ? QVariant() : QString::fromStdString(hit->snippet.text);
        case HitRole:
            return QVariant::fromValue(hit);
        case IconRole:
            return row.icon;
        default:
            return {};
    }
}

Qt::ItemFlags HitListModel::flags(const QModelIndex& index) const {
    if (hitAt(index) == nullptr) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace carrel::desktop
