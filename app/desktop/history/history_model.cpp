// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/history/history_model.h"

#include <QDateTime>
#include <QLocale>

#include <set>
#include <utility>

namespace carrel::desktop {

namespace {

QDateTime timeOf(const personal::Visit& visit) {
    return QDateTime::fromMSecsSinceEpoch(visit.at.time_since_epoch().count());
}

}  // namespace

HistoryModel::HistoryModel(const library::Description& library, QObject* parent)
    : QAbstractListModel(parent), library_(library) {}

void HistoryModel::setVisits(const Visits& visits, const QDate& today) {
    beginResetModel();
    visits_ = visits;
    today_ = today;
    arrange();
    endResetModel();
}

void HistoryModel::setFilter(const QString& text) {
    beginResetModel();
    filter_ = text.trimmed();
    arrange();
    endResetModel();
}

void HistoryModel::arrange() {
    rows_.clear();
    std::set<std::pair<QDate, library::ArticleKey>> seen;
    for (std::size_t at = 0; at < visits_.size(); ++at) {
        const personal::Visit& visit = visits_[at];
        const QDate day = timeOf(visit).date();
        if (!QString::fromStdString(visit.title).contains(filter_, Qt::CaseInsensitive)) continue;
        if (!seen.emplace(day, visit.article).second) continue;
        if (rows_.empty() || rows_.back().day != day) rows_.push_back({day, -1});
        rows_.push_back({day, static_cast<std::ptrdiff_t>(at)});
    }
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

const personal::Visit* HistoryModel::visitAt(const QModelIndex& index) const {
    if (!index.isValid() || !checkIndex(index)) return nullptr;
    const std::ptrdiff_t visit = rows_[static_cast<std::size_t>(index.row())].visit;
    return visit < 0 ? nullptr : &visits_[static_cast<std::size_t>(visit)];
}

QString HistoryModel::dayName(const QDate& day) const {
    if (day == today_) return tr("Today");
    if (day == today_.addDays(-1)) return tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const personal::Visit* visit = visitAt(index);
    if (visit == nullptr)
        return role == Qt::DisplayRole ? dayName(rows_[static_cast<std::size_t>(index.row())].day)
                                       : QVariant();
    const library::Kind* kind = library_.findKind(visit->kind);
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return QString::fromStdString(visit->title);
        case Qt::AccessibleDescriptionRole:
            return QLocale().toString(timeOf(*visit), QLocale::ShortFormat);
        case IconRole:
            return kind == nullptr ? QStringLiteral("doc") : QString::fromStdString(kind->icon);
        case TimeRole:
            return timeOf(*visit).time();
        default:
            return {};
    }
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const {
    if (visitAt(index) == nullptr) return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace carrel::desktop
