// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

#include "app/desktop/shell/window_actions.h"

namespace carrel::desktop {

/// All actions of the window, a menu for each group.
class WindowMenu : public QMenu {
    Q_OBJECT

public:
    /// `actions` outlives the menu.
    WindowMenu(const WindowActions& actions, QWidget* parent);
};

}  // namespace carrel::desktop
