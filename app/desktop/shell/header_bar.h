// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QMenu>
#include <QToolButton>
#include <QWidget>

#include <map>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// What the header's buttons do; made by the window, shown here and in the menu.
struct HeaderActions {
    QAction* sidebar;
    QAction* back;
    QAction* forward;
    QAction* search;
    QAction* bookmark;
    QAction* theme;
    QAction* context;
    QAction* menu;
};

/// The row above everything: panes, back and forward, the search field, bookmark, theme.
class HeaderBar : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives the bar.
    HeaderBar(const Theme& theme, const HeaderActions& actions, QWidget* parent);

    /// Where a menu hangs below its button, on the screen.
    [[nodiscard]] QPoint menuCorner() const;
    /// Of an action's button, on the screen.
    [[nodiscard]] QRect placeOf(const QAction& button) const;
    /// Hangs `menu` on an action's button: a long press, a right click or the menu key on it shows the menu,
    /// and so does `opener`.
    void hang(QMenu& menu, const QAction& button, const QAction& opener);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* group(const QList<QAction*>& actions, bool atRight);

    const Theme& theme_;
    std::map<const QAction*, QToolButton*> buttons_;  ///< by what they do
};

}  // namespace carrel::desktop
