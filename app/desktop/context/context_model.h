// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>

#include <set>
#include <vector>

#include "app/desktop/context/panel_section.h"

namespace carrel::desktop {

/// The sections of the context panel and their entries, two levels. Long sections are folded: a last entry
/// says how many there are still.
class ContextModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        EntryRole = Qt::UserRole + 1,  ///< const PanelEntry*, null for a section
        CountRole,                     ///< of a section's articles
        CurrentRole,                   ///< the heading that the reader is at
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// What was unfolded stays so when `same` is true: the article is the one of before.
    void setSections(std::vector<PanelSection> sections, bool same);
    /// Shows all entries of a section whose last entry this is. Returns the first of the new ones.
    QModelIndex unfold(const QModelIndex& more);
    /// Anchor of the heading that the reader is at.
    void setCurrentHeading(const QString& anchor);

    /// Null for a section.
    [[nodiscard]] const PanelEntry* entryAt(const QModelIndex& index) const;
    /// Of a section or an entry.
    [[nodiscard]] PanelSection::What whatAt(const QModelIndex& index) const;
    /// Invalid when there is no such section.
    [[nodiscard]] QModelIndex indexOf(PanelSection::What what) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Shown {
        PanelSection section;
        std::size_t entries = 0;  ///< of the section's that are shown
        bool hasMore = false;     ///< `more` stands behind them
        PanelEntry more;
    };
    [[nodiscard]] static Shown folded(PanelSection section, bool whole);
    [[nodiscard]] const Shown& shownAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant entryData(const PanelEntry& entry, int role) const;
    [[nodiscard]] static QString accessibleText(const PanelSection& section);
    [[nodiscard]] static QVariant sectionData(const PanelSection& section, int role);

    std::vector<Shown> sections_;
    std::set<PanelSection::What> unfolded_;
    QString heading_;
};

}  // namespace carrel::desktop

Q_DECLARE_METATYPE(const carrel::desktop::PanelEntry*)
