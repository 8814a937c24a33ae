// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

#include "app/desktop/theme/canvas.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// Paints the rows of a ResultModel, all of one height.
class ResultDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `theme` outlives the delegate.
    ResultDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintTitle(Canvas& canvas, const QModelIndex& index, bool filled) const;
    void paintTags(Canvas& canvas, const QModelIndex& index, bool filled) const;

    const Theme& theme_;
};

}  // namespace carrel::desktop
