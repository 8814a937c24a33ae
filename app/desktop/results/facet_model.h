// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>

#include <set>
#include <string>
#include <vector>

#include "core/library/description.h"

namespace carrel::desktop {

/// A value that can be chosen from a field.
struct FacetValue {
    std::string value;
    std::size_t count = 0;
    bool chosen = false;
    bool operator==(const FacetValue&) const = default;
};

struct ShownFacet {
    std::string field;
    std::vector<FacetValue> values;
    bool operator==(const ShownFacet&) const = default;
};

/// Fields, and below each its values with what they would find; those that don't fit stand behind "more".
class FacetModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole + 1,  ///< int
        IconRole,                      ///< name of one; may be empty
        MoreRole,                      ///< bool: the row shows the rest of its field
    };

    /// `library` outlives the model.
    FacetModel(const library::Description& library, QObject* parent);

    /// Fields without values are left out.
    void setFacets(std::vector<ShownFacet> facets);
    /// Shows all values of the field that a "more" row belongs to.
    void showAll(const QModelIndex& more);
    [[nodiscard]] QModelIndex indexOf(const std::string& field, const std::string& value) const;
    /// Null for a field's row and a "more" row.
    [[nodiscard]] const FacetValue* valueAt(const QModelIndex& index) const;
    [[nodiscard]] const std::string& fieldAt(const QModelIndex& index) const;
    /// Of a field, also those that stand behind "more".
    [[nodiscard]] std::vector<FacetValue> valuesOf(const std::string& field) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// The reader chose a value, or no longer does.
    void chosen(const std::string& field, const std::string& value, bool chosen);

private:
    [[nodiscard]] const ShownFacet& facetAt(const QModelIndex& index) const;
    [[nodiscard]] std::size_t shownOf(const ShownFacet& facet) const;
    [[nodiscard]] QVariant fieldData(const ShownFacet& facet, int role) const;
    [[nodiscard]] QVariant valueData(const ShownFacet& facet, const FacetValue& value, int role) const;

    const library::Description& library_;
    std::vector<ShownFacet> facets_;
    std::set<std::string> unfolded_;  ///< fields that show all their values
};

}  // namespace carrel::desktop
