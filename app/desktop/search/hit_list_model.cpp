// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/search/hit_list_model.h"

#include <algorithm>
#include <string>
#include <utility>

namespace carrel::desktop {

namespace {

constexpr std::size_t mostSections = 5;

std::vector<std::string> kindsByBestHit(const std::vector<search::Hit>& hits) {
    std::vector<std::string> kinds;
    for (const search::Hit& hit : hits)
        if (std::find(kinds.begin(), kinds.end(), hit.kind) == kinds.end()) kinds.push_back(hit.kind);
    return kinds;
}

QString iconOf(const std::string& kindId, const library::Description& library) {
    const library::Kind* kind = library.findKind(kindId);
    return kind == nullptr ? QStringLiteral("doc") : QString::fromStdString(kind->icon);
}

}  // namespace

void HitListModel::setHits(std::vector<search::Hit> hits, const library::Description& library) {
    beginResetModel();
    hits_ = std::move(hits);
    rows_.clear();
    const std::vector<std::string> kinds = kindsByBestHit(hits_);
    for (const std::string& kindId : kinds) {
        const library::Kind* kind = library.findKind(kindId);
        const QString icon = iconOf(kindId, library);
        rows_.push_back(
            {QString::fromStdString(kind == nullptr ? kindId : kind->plural), nullptr, nullptr, icon});
        for (const search::Hit& hit : hits_)
            if (hit.kind == kindId) rows_.push_back({{}, &hit, nullptr, icon});
        if (&kindId == &kinds.front()) addSections(library);
    }
    hitRows_ = rows_.size();
    const std::vector<Row> entries = rowsOf(groups_);
    rows_.insert(rows_.end(), entries.begin(), entries.end());
    endResetModel();
}

void HitListModel::addSections(const library::Description& library) {
    sections_ = {tr("Sections"), {}};
    for (const search::Hit& hit : hits_)
        for (const library::Section& section : hit.named) {
            if (sections_.entries.size() == mostSections) break;
            Landing landing;
            landing.marks = hit.matches;
            sections_.entries.push_back({QStringLiteral("\u00A7 ") + QString::fromStdString(section.title),
                                         QString::fromStdString(hit.title),
                                         iconOf(hit.kind, library),
                                         {Place::View::Article, {hit.article, section.anchor}, {}},
                                         landing});
        }
    const std::vector<Row> sections = rowsOf({&sections_, 1});
    rows_.insert(rows_.end(), sections.begin(), sections.end());
}

std::vector<HitListModel::Row> HitListModel::rowsOf(std::span<const PaletteGroup> groups) const {
    std::vector<Row> rows;
    for (const PaletteGroup& group : groups) {
        if (!group.entries.empty()) rows.push_back({group.name, nullptr, nullptr, {}});
        for (const PaletteEntry& entry : group.entries)
            rows.push_back({{}, nullptr, &entry, entry.icon});
    }
    return rows;
}

void HitListModel::setEntries(std::vector<PaletteGroup> groups) {
    if (const auto first = static_cast<int>(hitRows_); first < rowCount()) {
        beginRemoveRows({}, first, rowCount() - 1);
        rows_.resize(hitRows_);
        groups_.clear();
        endRemoveRows();
    }
    groups_ = std::move(groups);
    const std::vector<Row> entries = rowsOf(groups_);
    if (entries.empty()) return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(entries.size()) - 1);
    rows_.insert(rows_.end(), entries.begin(), entries.end());
    endInsertRows();
}

int HitListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

const search::Hit* HitListModel::hitAt(const QModelIndex& index) const {
    if (!index.isValid() || !checkIndex(index)) return nullptr;
    return rows_[static_cast<std::size_t>(index.row())].hit;
}

const PaletteEntry* HitListModel::entryAt(const QModelIndex& index) const {
    if (!index.isValid() || !checkIndex(index)) return nullptr;
    return rows_[static_cast<std::size_t>(index.row())].entry;
}

bool HitListModel::isChoice(const QModelIndex& index) const {
    return hitAt(index) != nullptr || entryAt(index) != nullptr;
}

QVariant HitListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            if (row.entry != nullptr) return row.entry->title;
            return row.hit == nullptr ? row.group : QString::fromStdString(row.hit->title);
        case Qt::AccessibleDescriptionRole:
            if (row.entry != nullptr) return row.entry->detail;
            return row.hit == nullptr ? QVariant() : QString::fromStdString(row.hit->snippet.text);
        case HitRole:
            return QVariant::fromValue(row.hit);
        case EntryRole:
            return QVariant::fromValue(row.entry);
        case IconRole:
            return row.icon;
        default:
            return {};
    }
}

Qt::ItemFlags HitListModel::flags(const QModelIndex& index) const {
    if (!isChoice(index)) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace carrel::desktop
