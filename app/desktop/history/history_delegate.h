// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

#include "app/desktop/theme/canvas.h"

namespace carrel::desktop {

/// Paints days, and articles with the time at which they were read.
class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `theme` outlives the delegate.
    HistoryDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintVisit(Canvas& canvas, const QModelIndex& index) const;

    const Theme& theme_;
};

}  // namespace carrel::desktop
