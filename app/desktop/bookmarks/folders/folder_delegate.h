// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// Paints a folder: icon, name, and at the right how many bookmarks it holds.
class FolderDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Belongs to `view`; `theme` outlives it.
    FolderDelegate(const Theme& theme, QAbstractItemView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    const Theme& theme_;
    const QAbstractItemView& view_;
};

/// In pixels of the design.
inline constexpr int folderRowHeight = 28;

}  // namespace carrel::desktop
