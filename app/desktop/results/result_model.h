// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>

#include <vector>

#include "core/library/description.h"
#include "core/workspace/result_list.h"

namespace carrel::desktop {

/// The results of a search in a chosen order.
class ResultModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        ResultRole = Qt::UserRole + 1,  ///< const workspace::Result*
        IconRole,                       ///< name of the kind's icon
        YearRole,                       ///< QString; empty for none
        FactsRole,                      ///< QString: reading time and number of matches
    };

    /// `library` outlives the model.
    ResultModel(const library::Description& library, QObject* parent);

    void setResults(std::vector<workspace::Result> results);
    [[nodiscard]] const std::vector<workspace::Result>& results() const { return results_; }
    /// Null when there is no such row.
    [[nodiscard]] const workspace::Result* resultAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const std::string& slug) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString factsOf(const workspace::Result& result) const;
    [[nodiscard]] QString spoken(const workspace::Result& result) const;

    const library::Description& library_;
    std::vector<workspace::Result> results_;
};

}  // namespace carrel::desktop

Q_DECLARE_METATYPE(const carrel::workspace::Result*)
