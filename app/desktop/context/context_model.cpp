// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/context_model.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace carrel::desktop {

void ContextModel::setSections(std::vector<PanelSection> sections, bool same) {
    beginResetModel();
    if (!same) unfolded_.clear();
    sections_.clear();
    for (PanelSection& section : sections) {
        const bool whole = unfolded_.contains(section.what);
        sections_.push_back(folded(std::move(section), whole));
    }
    endResetModel();
}

ContextModel::Shown ContextModel::folded(PanelSection section, bool whole) {
    Shown shown;
    shown.section = std::move(section);
    const std::vector<PanelEntry>& entries = shown.section.entries;
    shown.entries = entries.size();
    // A single one is shown as well as told of.
    if (whole || shown.section.folded == 0 || shown.section.count <= shown.section.folded + 1) return shown;
    std::size_t articles = 0;
    shown.entries = 0;
    shown.hasMore = true;
    while (articles < shown.section.folded)
        if (entries[shown.entries++].kind != PanelEntry::Kind::Group) ++articles;
    shown.more = {PanelEntry::Kind::More,
                  tr("%1 more").arg(QLocale().toString(qulonglong(shown.section.count - articles)))};
    return shown;
}

QModelIndex ContextModel::unfold(const QModelIndex& more) {
    const PanelEntry* entry = entryAt(more);
    if (entry == nullptr || entry->kind != PanelEntry::Kind::More) return {};
    const QModelIndex section = more.parent();
    Shown& shown = sections_[static_cast<std::size_t>(section.row())];
    const int first = static_cast<int>(shown.entries);
    beginRemoveRows(section, first, first);
    shown.hasMore = false;
    endRemoveRows();
    beginInsertRows(section, first, static_cast<int>(shown.section.entries.size()) - 1);
    unfolded_.insert(shown.section.what);
    shown.entries = shown.section.entries.size();
    endInsertRows();
    const QModelIndex begun = index(first, 0, section);
    const bool isGroup = entryAt(begun)->kind == PanelEntry::Kind::Group;
    return isGroup ? index(first + 1, 0, section) : begun;
}

void ContextModel::setCurrentHeading(const QString& anchor) {
    if (heading_ == anchor) return;
    heading_ = anchor;
    const QModelIndex outline = indexOf(PanelSection::What::Outline);
    if (!outline.isValid()) return;
    emit dataChanged(index(0, 0, outline), index(rowCount(outline) - 1, 0, outline), {CurrentRole});
}

const ContextModel::Shown& ContextModel::shownAt(const QModelIndex& index) const {
    const std::size_t section =
        index.internalId() == 0 ? static_cast<std::size_t>(index.row()) : index.internalId() - 1;
    return sections_[section];
}

const PanelEntry* ContextModel::entryAt(const QModelIndex& index) const {
    if (!index.isValid() || index.internalId() == 0 || !checkIndex(index)) return nullptr;
    const Shown& shown = shownAt(index);
    const auto row = static_cast<std::size_t>(index.row());
    return row == shown.entries ? &shown.more : &shown.section.entries[row];
}

PanelSection::What ContextModel::whatAt(const QModelIndex& index) const {
    return shownAt(index).section.what;
}

QModelIndex ContextModel::indexOf(PanelSection::What what) const {
    for (std::size_t row = 0; row < sections_.size(); ++row)
        if (sections_[row].section.what == what) return createIndex(static_cast<int>(row), 0, quintptr(0));
    return {};
}

QModelIndex ContextModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex ContextModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == 0) return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int ContextModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(sections_.size());
    if (parent.internalId() != 0 || parent.column() != 0) return 0;
    const Shown& shown = shownAt(parent);
    return static_cast<int>(shown.entries) + (shown.hasMore ? 1 : 0);
}

int ContextModel::columnCount(const QModelIndex& /*parent*/) const {
    return 1;
}

QVariant ContextModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) return {};
    const PanelEntry* entry = entryAt(index);
    return entry == nullptr ? sectionData(shownAt(index).section, role) : entryData(*entry, role);
}

QString ContextModel::accessibleText(const PanelSection& section) {
    const int count = static_cast<int>(section.count);
    if (count == 0) return section.title;
    const bool areHighlights = section.what == PanelSection::What::Highlighted;
    return section.title + QStringLiteral(", ") +
           (areHighlights ? tr("%Ln highlight(s)", nullptr, count) : tr("%Ln article(s)", nullptr, count));
}

QVariant ContextModel::sectionData(const PanelSection& section, int role) {
    switch (role) {
        case Qt::DisplayRole:
            return section.title;
        case Qt::AccessibleTextRole:
            return accessibleText(section);
        case CountRole:
            return static_cast<int>(section.count);
        default:
            return {};
    }
}

QVariant ContextModel::entryData(const PanelEntry& entry, int role) const {
    switch (role) {
        case Qt::DisplayRole:
            return entry.title;
        case Qt::ToolTipRole:
            return entry.kind == PanelEntry::Kind::Heading ? QVariant(entry.title) : QVariant();
        case Qt::AccessibleTextRole:
            return entry.note.isEmpty() ? entry.title : entry.title + QStringLiteral(", ") + entry.note;
        case Qt::AccessibleDescriptionRole:
            return entry.excerpt.text;
        case CurrentRole:
            return entry.kind == PanelEntry::Kind::Heading &&
                   QString::fromStdString(entry.address.section) == heading_;
        case EntryRole:
            return QVariant::fromValue(&entry);
        default:
            return {};
    }
}

Qt::ItemFlags ContextModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const PanelEntry* entry = entryAt(index);
    // The title of a group leads nowhere: arrows pass over it.
    if (entry != nullptr && entry->kind == PanelEntry::Kind::Group) return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

}  // namespace carrel::desktop
