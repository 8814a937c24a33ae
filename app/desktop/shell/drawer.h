// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// Lays a pane over the page, at the side where reading begins; the page beside it is dimmed. Esc and a click
/// beside the pane close it.
class Drawer : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives the drawer; `window` is what it lies in.
    Drawer(const Theme& theme, QWidget* window);

    /// Takes the pane into it.
    void hold(QWidget* pane, int width);
    /// Over `room`, a rectangle of the window.
    void open(const QRect& room);
    void cover(const QRect& room);

signals:
    void closeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    const Theme& theme_;
    QWidget* pane_ = nullptr;
    int width_ = 0;
};

}  // namespace carrel::desktop
