// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/map_list_model.h"

#include <QLocale>
#include <QSize>

#include <algorithm>
#include <map>
#include <utility>

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int listRowHeight = 25;

}  // namespace

MapListModel::MapListModel(const Theme& theme, const library::Description& library, QObject* parent)
    : QAbstractItemModel(parent), theme_(theme), library_(library) {}

void MapListModel::setPicture(const MapPicturePtr& picture) {
    beginResetModel();
    picture_ = picture;
    rows_.clear();
    top_.clear();
    rowOf_.assign(picture == nullptr ? 0 : picture->graph.articles.size(), -1);
    if (picture != nullptr && !picture->graph.centred) addKinds(-1, 0);
    for (std::uint32_t step = 0; picture != nullptr && picture->graph.centred && step <= mostSteps; ++step) {
        const auto count = std::count_if(picture->graph.articles.begin(), picture->graph.articles.end(),
                                         [step](const MapArticle& article) { return article.steps == step; });
        if (count == 0) continue;
        const int steps = static_cast<int>(step);
        addKinds(add({-1, 0, step == 0 ? tr("Centre") : tr("Step %1").arg(steps), {}, {}, {}}), step);
    }
    endResetModel();
}

int MapListModel::add(Row row) {
    const int place = static_cast<int>(rows_.size());
    std::vector<int>& siblings = row.parent < 0 ? top_ : rows_[static_cast<std::size_t>(row.parent)].children;
    row.row = static_cast<int>(siblings.size());
    siblings.push_back(place);
    if (row.article) rowOf_[*row.article] = place;
    rows_.push_back(std::move(row));
    return place;
}

void MapListModel::addKinds(int parent, std::uint32_t step) {
    std::map<std::string, std::vector<std::size_t>> byKind;
    for (std::size_t at = 0; at < picture_->graph.articles.size(); ++at)
        if (picture_->graph.articles[at].steps == step)
            byKind[picture_->graph.articles[at].kind].push_back(at);
    const auto addKind = [&](const QString& name, const QString& icon,
                             const std::vector<std::size_t>& articles) {
        const int group = add({parent, 0, name, icon, {}, {}});
        for (const std::size_t article : articles)
            add({group,
                 0,
                 picture_->graph.articles[article].title,
                 picture_->graph.articles[article].icon,
                 article,
                 {}});
    };
    for (const library::Kind& kind : library_.kinds) {
        const auto found = byKind.find(kind.id);
        if (found == byKind.end()) continue;
        addKind(QString::fromStdString(kind.plural), QString::fromStdString(kind.icon), found->second);
        byKind.erase(found);
    }
    for (const auto& [id, articles] : byKind)
        addKind(QString::fromStdString(id), QStringLiteral("doc"), articles);
}

std::optional<std::size_t> MapListModel::articleAt(const QModelIndex& index) const {
    if (!index.isValid()) return std::nullopt;
    return rows_[index.internalId()].article;
}

QModelIndex MapListModel::indexOf(std::size_t article) const {
    if (article >= rowOf_.size() || rowOf_[article] < 0) return {};
    const auto row = static_cast<std::size_t>(rowOf_[article]);
    return createIndex(rows_[row].row, 0, row);
}

const std::vector<int>& MapListModel::children(int row) const {
    return row < 0 ? top_ : rows_[static_cast<std::size_t>(row)].children;
}

QModelIndex MapListModel::index(int row, int column, const QModelIndex& parent) const {
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent)) return {};
    const int above = parent.isValid() ? static_cast<int>(parent.internalId()) : -1;
    return createIndex(row, column, static_cast<quintptr>(children(above)[static_cast<std::size_t>(row)]));
}

QModelIndex MapListModel::parent(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const int above = rows_[index.internalId()].parent;
    if (above < 0) return {};
    return createIndex(rows_[static_cast<std::size_t>(above)].row, 0, static_cast<quintptr>(above));
}

int MapListModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() && parent.column() > 0) return 0;
    return static_cast<int>(children(parent.isValid() ? static_cast<int>(parent.internalId()) : -1).size());
}

int MapListModel::columnCount(const QModelIndex& /*parent*/) const {
    return ColumnCount;
}

/// What the last line of the way from the centre says.
QString MapListModel::connection(std::size_t article) const {
    const MapGraph& graph = picture_->graph;
    const std::vector<std::size_t> path = pathFromCentre(graph, article);
    if (path.empty()) return {};
    const std::size_t over = graph.across(path.back(), article);
    const QString& word = graph.wordFrom(path.back(), over);
    return path.size() == 1 ? word : tr("%1: %2").arg(graph.articles[over].name, word);
}

QVariant MapListModel::text(const Row& row, int column) const {
    if (column == Title) return row.text;
    if (!row.article) {
        return column == Links ? QLocale().toString(static_cast<qulonglong>(row.children.size())) : QString();
    }
    if (column == Connection) return connection(*row.article);
    return QLocale().toString(picture_->graph.articles[*row.article].connected);
}

QVariant MapListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = rows_[index.internalId()];
    switch (role) {
        case Qt::DisplayRole:
            return text(row, index.column());
        case Qt::DecorationRole:
            if (index.column() != Title || row.icon.isEmpty()) return {};
            return icon(row.icon, theme_.tokens().kindColour(row.icon.toStdString()));
        case Qt::SizeHintRole:
            return QSize(0, theme_.scaled(listRowHeight));
        case Qt::TextAlignmentRole:
            return index.column() == Links ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
        case Qt::ForegroundRole:
            return index.column() == Title ? QVariant() : QVariant(theme_.tokens().secondText);
        case Qt::AccessibleTextRole: {
            if (index.column() != Title || !row.article) return text(row, index.column());
            const QString how = connection(*row.article);
            return how.isEmpty() ? row.text : tr("%1, %2").arg(row.text, how);
        }
        default:
            return {};
    }
}

QVariant MapListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Title:
            return tr("Article");
        case Connection:
            return tr("Connection");
        default:
            return tr("Links");
    }
}

}  // namespace carrel::desktop
