// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>

#include "app/desktop/context/context_model.h"
#include "app/desktop/context/marked_lines.h"
#include "app/desktop/theme/canvas.h"

namespace carrel::desktop {

/// Paints the sections and entries of the context panel.
class ContextDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Both outlive the delegate; `tree` is what it paints in.
    ContextDelegate(const Theme& theme, QTreeView& tree);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where an entry's button is in its row; empty when it has none.
    [[nodiscard]] QRect buttonRect(const QModelIndex& index, const QRect& row) const;
    /// The entry whose button is under the pointer.
    void setHoveredButton(const QModelIndex& index) { hoveredButton_ = index; }

private:
    void paintSection(Canvas& canvas, const QModelIndex& index, const QColor& quiet) const;
    void paintHeading(Canvas& canvas, const PanelEntry& entry, bool current) const;
    void paintArticle(Canvas& canvas, const QModelIndex& index, const QColor& quiet) const;
    void paintButton(Canvas& canvas, const QRect& button, const QModelIndex& index) const;
    void paintGround(Canvas& canvas, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    /// The button in the measures of the design, in a row of a width.
    [[nodiscard]] QRect buttonIn(const QModelIndex& index, int width) const;
    /// On the button that keeps a mention; the other one has a cross.
    [[nodiscard]] static QString keepText();
    [[nodiscard]] MarkedLinesLook excerptLook() const;
    /// In the measures of the design.
    [[nodiscard]] int excerptWidth() const;

    const Theme& theme_;
    QTreeView& tree_;
    QPersistentModelIndex hoveredButton_;
};

}  // namespace carrel::desktop
