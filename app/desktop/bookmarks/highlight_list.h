// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include "app/desktop/navigation/open_in.h"
#include "app/desktop/personal/highlight_reader.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// The highlights of an article, in the order of their places.
class HighlightModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole + 1,  ///< where it stands, and its comment
        ColourRole,                    ///< personal::Colour, as an int
        LostRole,                      ///< its words are not there any more
    };

    explicit HighlightModel(QObject* parent = nullptr);

    void setHighlights(const Highlights& highlights);
    /// Null when there is no such row.
    [[nodiscard]] const personal::Highlight* highlightAt(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    Highlights highlights_;
};

/// Paints a quotation with a bar in its colour, and below it where it stands.
class HighlightDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Belongs to `view`; `theme` outlives it.
    HighlightDelegate(const Theme& theme, QAbstractItemView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QString quotationOf(const QModelIndex& index) const;

    const Theme& theme_;
    const QAbstractItemView& view_;
};

/// The highlights of an article; a click opens one where it stands. As high as its rows, up to a limit.
class HighlightList : public QListView {
    Q_OBJECT

public:
    /// `theme` outlives the list.
    HighlightList(const Theme& theme, QWidget* parent);

    void setHighlights(const Highlights& highlights);

signals:
    void opened(const personal::Highlight& highlight, OpenIn where);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    const Theme& theme_;
    HighlightModel* model_;
};

}  // namespace carrel::desktop
