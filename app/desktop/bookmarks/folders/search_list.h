// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QListView>

#include "app/desktop/personal/saved_search_controller.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

class SavedSearchModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit SavedSearchModel(QObject* parent = nullptr);

    void setSearches(const SavedSearches& searches);
    /// Null when there is no such row.
    [[nodiscard]] const personal::SavedSearch* searchAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    SavedSearches searches_;
};

/// The saved searches, to be opened and removed; as high as its rows.
class SearchList : public QListView {
    Q_OBJECT

public:
    /// All references outlive the list.
    SearchList(const Theme& theme, SavedSearchController& searches, QWidget* parent);

    /// More rows than so many are scrolled to.
    void setMostRows(int rows);

signals:
    void opened(const QString& query);
    /// It has rows, or none any more.
    void filled(bool any);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void refresh();
    void open(const QModelIndex& index);
    void removeCurrent();

    const Theme& theme_;
    SavedSearchController& searches_;
    SavedSearchModel* model_;
    int mostRows_ = 0;  ///< 0: all
};

}  // namespace carrel::desktop
