// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/window_menu.h"

namespace carrel::desktop {

WindowMenu::WindowMenu(const WindowActions& actions, QWidget* parent) : QMenu(parent) {
    setAccessibleName(tr("Menu"));
    for (const WindowActions::Group& group : actions.groups()) {
        QMenu* menu = addMenu(group.title);
        for (QAction* action : group.actions)
            if (action != actions.menu) menu->addAction(action);
    }
}

}  // namespace carrel::desktop
