// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/results/result_model.h"

#include <algorithm>
#include <utility>

namespace carrel::desktop {

namespace {

/// By the bytes of a text, as English has six a word.
int minutesFor(std::size_t bytes) {
    constexpr std::size_t bytesAMinute = 1380;
    return std::max(1, static_cast<int>(bytes / bytesAMinute));
}

}  // namespace

ResultModel::ResultModel(const library::Description& library, QObject* parent)
    : QAbstractListModel(parent), library_(library) {}

void ResultModel::setResults(std::vector<workspace::Result> results) {
    beginResetModel();
    results_ = std::move(results);
    endResetModel();
}

const workspace::Result* ResultModel::resultAt(const QModelIndex& index) const {
    return index.isValid() && checkIndex(index) ? &results_[static_cast<std::size_t>(index.row())] : nullptr;
}

QModelIndex ResultModel::indexOf(const std::string& slug) const {
    const auto found = std::find_if(results_.begin(), results_.end(), [&](const workspace::Result& result) {
        return result.hit.article.slug == slug;
    });
    return found == results_.end() ? QModelIndex() : index(static_cast<int>(found - results_.begin()));
}

int ResultModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(results_.size());
}

QVariant ResultModel::data(const QModelIndex& index, int role) const {
    const workspace::Result* result = resultAt(index);
    if (result == nullptr) return {};
    const library::Kind* kind = library_.findKind(result->hit.kind);
    switch (role) {
        case Qt::DisplayRole:
            return QString::fromStdString(result->hit.title);
        case Qt::AccessibleTextRole:
            return spoken(*result);
        case ResultRole:
            return QVariant::fromValue(result);
        case IconRole:
            return kind == nullptr ? QStringLiteral("doc") : QString::fromStdString(kind->icon);
        case YearRole:
            return QString::fromStdString(result->field("year"));
        case FactsRole:
            return factsOf(*result);
        default:
            return {};
    }
}

QString ResultModel::factsOf(const workspace::Result& result) const {
    QStringList facts = {tr("%1 min").arg(minutesFor(result.textBytes))};
    if (const std::size_t matches = result.hit.matches.size(); matches > 0)
        facts.append(tr("%Ln match(es)", nullptr, static_cast<int>(matches)));
    return facts.join(QStringLiteral(" \u00B7 "));
}

QString ResultModel::spoken(const workspace::Result& result) const {
    QStringList parts = {QString::fromStdString(result.hit.title)};
    if (const library::Kind* kind = library_.findKind(result.hit.kind))
        parts.append(QString::fromStdString(kind->name));
    parts.append(QString::fromStdString(result.hit.snippet.text));
    parts.append(factsOf(result));
    return parts.join(QStringLiteral(", "));
}

}  // namespace carrel::desktop
