// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QListView>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// The window's actions whose names hold what was typed, with their keys. What can't be done now is left out.
class CommandModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { KeysRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(const QList<QAction*>& commands) { all_ = commands; }
    /// Each word must begin a word of the name, in any order.
    void setFilter(const QString& text);
    /// Null when there is no such row.
    [[nodiscard]] QAction* commandAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<QAction*> all_;
    QList<QAction*> shown_;
};

/// The list of commands in the palette. The palette moves in it; it never has the focus.
class CommandList : public QListView {
    Q_OBJECT

public:
    /// `theme` outlives the list.
    CommandList(const Theme& theme, QWidget* parent);

    [[nodiscard]] CommandModel& commands() const { return *model_; }
    void filter(const QString& text);
    void move(int rows);
    [[nodiscard]] QAction* current() const { return model_->commandAt(currentIndex()); }

private:
    CommandModel* model_;
};

}  // namespace carrel::desktop
