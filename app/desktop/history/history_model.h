// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QDate>

#include "app/desktop/bookmarks/bookmark_controller.h"
#include "core/library/description.h"

namespace carrel::desktop {

/// What was read, by day, newest first: a row for each day, and below it each article once, at the last time
/// of that day. Those whose title holds the filter's text.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IconRole = Qt::UserRole + 1,  ///< name of the kind's icon; empty for a day
        TimeRole,                     ///< QTime, of an article
    };

    /// `library` outlives the model.
    explicit HistoryModel(const library::Description& library, QObject* parent = nullptr);

    /// `today` is called so, and the day before it yesterday.
    void setVisits(const Visits& visits, const QDate& today);
    void setFilter(const QString& text);
    /// Null for a day.
    [[nodiscard]] const personal::Visit* visitAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QDate day;
        std::ptrdiff_t visit;  ///< index; -1 for a day
    };
    void arrange();
    [[nodiscard]] QString dayName(const QDate& day) const;

    const library::Description& library_;
    Visits visits_;
    QDate today_;
    QString filter_;
    std::vector<Row> rows_;
};

}  // namespace carrel::desktop
