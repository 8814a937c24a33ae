// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/desktop/personal/reading_controller.h"
#include "app/desktop/personal/undo_controller.h"
#include "app/desktop/shell/overlays.h"
#include "app/desktop/shell/tabs.h"
#include "app/desktop/shell/window_actions.h"

namespace carrel::desktop {

/// Marking the article of the current tab as read, or no longer.
class ReadMarking : public QObject {
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Parts {
        WindowActions& actions;
        ReadingController& reading;
        Tabs& tabs;
        Overlays& overlays;
    };
    ReadMarking(const Parts& parts, QWidget* window);

private:
    void toggle();
    void refresh();

    Parts parts_;
};

}  // namespace carrel::desktop
