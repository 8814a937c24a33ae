// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>
#include <QTextDocument>

#include <memory>
#include <vector>

#include "app/desktop/compare/comparison_model.h"
#include "app/desktop/navigation/link_spot.h"
#include "app/desktop/reader/reader_document.h"
#include "app/desktop/theme/theme.h"
#include "core/library/link.h"

namespace carrel::desktop {

/// Sets a comparison's cells in type, with their links.
class ComparisonDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `theme` outlives the delegate.
    ComparisonDelegate(const Theme& theme, QObject* parent);

    /// That the cells name by number.
    void setLinks(std::vector<library::Link> links);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// The link at a point of the cell's rectangle, with its line; no target where there is none.
    [[nodiscard]] LinkSpot linkAt(const QPoint& point, const QRect& cell, const QModelIndex& index) const;

private:
    [[nodiscard]] std::unique_ptr<QTextDocument> documentFor(const QModelIndex& index, int width) const;
    void writeCell(const QModelIndex& index, const ShownCell& shown, ReaderDocument& target) const;
    void mark(const ShownCell& shown, const ReaderDocument& target) const;

    const Theme& theme_;
    library::Links links_;
};

}  // namespace carrel::desktop
