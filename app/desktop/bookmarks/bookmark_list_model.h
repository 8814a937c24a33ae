// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>

#include "app/desktop/bookmarks/bookmark_controller.h"
#include "core/library/description.h"

namespace carrel::desktop {

/// The reader's bookmarks, newest first; those that hold the filter's text.
class BookmarkListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IconRole = Qt::UserRole + 1,  ///< name of the kind's icon
        KindRole,                     ///< name of the kind
        AddedRole,                    ///< QDateTime
    };

    /// `library` outlives the model.
    explicit BookmarkListModel(const library::Description& library, QObject* parent = nullptr);

    void setBookmarks(const Bookmarks& bookmarks);
    void setFilter(const QString& text);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// Null when there is no such row.
    [[nodiscard]] const personal::Bookmark* bookmarkAt(const QModelIndex& index) const;

private:
    void select();

    const library::Description& library_;
    Bookmarks all_;
    Bookmarks shown_;
    QString filter_;
};

}  // namespace carrel::desktop
