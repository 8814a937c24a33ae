// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>

#include <span>
#include <vector>

#include "app/desktop/search/palette_entry.h"
#include "core/library/description.h"
#include "core/search/answer.h"

namespace carrel::desktop {

/// What the palette lists, in groups: the hits of one answer by kind, the sections that the query names
/// behind the first kind, and other entries behind all. A row is a group's name, a hit or an entry.
class HitListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        HitRole = Qt::UserRole + 1,  ///< const search::Hit*, null for another row
        EntryRole,                   ///< const PaletteEntry*, null for another row
        IconRole,                    ///< name of the icon
    };

    using QAbstractListModel::QAbstractListModel;

    /// Groups stand in the order of their best hits, so that the best hit is the first.
    void setHits(std::vector<search::Hit> hits, const library::Description& library);
    /// Groups without entries are left out.
    void setEntries(std::vector<PaletteGroup> groups);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// Null for another row.
    [[nodiscard]] const search::Hit* hitAt(const QModelIndex& index) const;
    [[nodiscard]] const PaletteEntry* entryAt(const QModelIndex& index) const;
    /// It is no group's name.
    [[nodiscard]] bool isChoice(const QModelIndex& index) const;

private:
    struct Row {
        QString group;  ///< of a group's name
        const search::Hit* hit = nullptr;
        const PaletteEntry* entry = nullptr;
        QString icon;
    };
    [[nodiscard]] std::vector<Row> rowsOf(std::span<const PaletteGroup> groups) const;
    /// Their group behind the first one of the rows.
    void addSections(const library::Description& library);

    std::vector<search::Hit> hits_;
    PaletteGroup sections_;
    std::vector<PaletteGroup> groups_;
    std::vector<Row> rows_;
    std::size_t hitRows_ = 0;  ///< those of hits and their groups, which come first
};

}  // namespace carrel::desktop

Q_DECLARE_METATYPE(const carrel::search::Hit*)
