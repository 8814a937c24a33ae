// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>

#include "app/desktop/theme/theme.h"

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
    void paintKind(QPainter& painter, const QRect& row, const QModelIndex& index) const;
    void paintArticle(QPainter& painter, const QRect& row, const QModelIndex& index, bool open) const;

    const Theme& theme_;
    QTreeView& tree_;
};

}  // namespace carrel::desktop
