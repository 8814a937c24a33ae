// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

#include "app/desktop/theme/canvas.h"
#include "core/personal/bookmark.h"

namespace carrel::desktop {

/// Paints a bookmark: kind, title and day; below them the beginning of its note; then tags, colour, and where
/// it leads. A row is as high as what it has; to know that takes no measuring of text, so that very long
/// lists can be laid out.
class BookmarkDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `theme` outlives the delegate.
    BookmarkDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    void paintTitle(Canvas& canvas, const QModelIndex& index, const QColor& quiet) const;
    void paintMeta(Canvas& canvas, const QRect& line, const QModelIndex& index, bool filled) const;
    /// Gives back where the next one begins.
    int paintTag(Canvas& canvas, const QRect& line, const QString& tag, bool filled) const;
    int paintColour(Canvas& canvas, const QRect& line, personal::Colour colour) const;

    const Theme& theme_;
};

}  // namespace carrel::desktop
