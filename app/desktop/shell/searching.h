// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/desktop/shell/overlays.h"
#include "app/desktop/shell/sidebar.h"
#include "app/desktop/shell/tabs.h"
#include "app/desktop/shell/window_actions.h"

namespace carrel::desktop {

/// Searching in a window: what leads to the palette and to the search page, and keeping a search.
class Searching : public QObject {
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Parts {
        const WindowActions& actions;
        SavedSearchController& savedSearches;
        Sidebar& sidebar;
        Tabs& tabs;
        Overlays& overlays;
    };
    Searching(const Parts& parts, QWidget* window);

private:
    void openPage(const QString& query, OpenIn where);

    Parts parts_;
};

}  // namespace carrel::desktop
