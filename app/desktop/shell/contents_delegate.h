// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>

#include "app/desktop/theme/canvas.h"

namespace carrel::desktop {

/// Paints the library's tree: kinds with chevron, icon and count; articles below them; the open one filled.
class ContentsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `theme` and `tree` outlive the delegate.
    ContentsDelegate(const Theme& theme, QTreeView& tree);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintKind(Canvas& canvas, const QModelIndex& index, const QColor& quiet) const;
    void paintArticle(Canvas& canvas, const QModelIndex& index, bool open) const;

    const Theme& theme_;
    QTreeView& tree_;
};

}  // namespace carrel::desktop
