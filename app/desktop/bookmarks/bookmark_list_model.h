// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QDate>

#include "app/desktop/bookmarks/bookmark_controller.h"
#include "app/desktop/personal/highlight_reader.h"
#include "core/library/description.h"

namespace carrel::desktop {

/// Bookmarks as rows, in the order that they come in. What a row shows is made when it is shown.
class BookmarkListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        BookmarkRole = Qt::UserRole + 1,  ///< const personal::Bookmark*
        IconRole,                         ///< name of the kind's icon
        KindRole,                         ///< name of the kind
        DayRole,                          ///< when it was added, in words
        NoteRole,                         ///< the beginning of the note; empty: there is none
        PlaceRole,                        ///< where in the article it leads; empty: to all of it
        HighlightsRole,                   ///< how many places of the article are highlighted
    };
    /// Of bookmarks that are dragged: their ids.
    static constexpr const char* mimeType = "application/x-carrel-bookmarks";

    /// `library` outlives the model.
    explicit BookmarkListModel(const library::Description& library, QObject* parent = nullptr);

    /// False: the same ones in the same order, of which some may have changed.
    bool setBookmarks(Bookmarks bookmarks);
    void setHighlightCounts(const HighlightCounts& counts);
    /// Rows can be dropped between others.
    void setOrderedByHand(bool byHand) { byHand_ = byHand; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

    /// Null when there is no such row.
    [[nodiscard]] const personal::Bookmark* bookmarkAt(const QModelIndex& index) const;
    [[nodiscard]] const personal::Bookmark* bookmarkAt(int row) const;
    /// Invalid when it isn't among them.
    [[nodiscard]] QModelIndex indexOf(personal::BookmarkId id) const;

signals:
    void titleEntered(personal::BookmarkId id, const QString& title);
    /// Before another one; absent: at the end.
    void moveWanted(const BookmarkIds& ids, std::optional<personal::BookmarkId> before);

private:
    [[nodiscard]] QString spoken(const personal::Bookmark& bookmark) const;
    [[nodiscard]] std::size_t highlightsOf(const personal::Bookmark& bookmark) const;

    const library::Description& library_;
    Bookmarks rows_;
    HighlightCounts highlights_;
    bool byHand_ = false;
};

/// What dragged bookmarks are; empty: they are something else.
BookmarkIds idsIn(const QMimeData& dragged);

}  // namespace carrel::desktop

Q_DECLARE_METATYPE(const carrel::personal::Bookmark*)
