// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTabBar>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// The tabs' bar: icon and title, a close button on the current tab and on the one under the pointer, pinned
/// tabs narrow. Knows nothing of what is in a tab.
class TabStrip : public QTabBar {
    Q_OBJECT

public:
    /// `theme` outlives the strip.
    TabStrip(const Theme& theme, QWidget* parent);

    void addTabAt(int index);
    void setLook(int index, const QString& title, const QString& iconName, bool pinned);
    [[nodiscard]] bool isPinned(int index) const { return tabData(index).toBool(); }

signals:
    void closeWanted(int index);
    /// The tab's menu, at a place on the screen.
    void menuWanted(int index, const QPoint& position);
    /// A tab was let go of after dragging.
    void dropped();

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addCloseButton(int index);
    void showCloseButtons(int hovered);

    const Theme& theme_;
    int pressed_ = -1;  ///< by the middle button
};

}  // namespace carrel::desktop
