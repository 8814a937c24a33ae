// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// The headings of a comparison's columns: kind, title, lead, menu and a cross. Dragging one moves its
/// column.
class ColumnHeader : public QHeaderView {
    Q_OBJECT

public:
    /// `theme` outlives the header.
    ColumnHeader(const Theme& theme, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void removeWanted(int column);
    /// At a point of the screen.
    void menuWanted(int column, const QPoint& place);
    /// Dragged from one place to another.
    void moveWanted(int column, int to);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] QRect sectionRect(int column) const;
    /// Over the viewport.
    [[nodiscard]] QRect crossRect(int column) const;
    /// The column whose cross is at a point; -1: none.
    [[nodiscard]] int crossAt(const QPoint& point) const;
    void showMenu(int column);
    /// Puts a dragged heading back, and asks for the move instead: the columns are the model's.
    void passOnMove(int column, int from, int to);

    const Theme& theme_;
    int pressed_ = -1;  ///< whose cross is held down
    int hovered_ = -1;  ///< whose cross is pointed at
    bool moving_ = false;
};

}  // namespace carrel::desktop
