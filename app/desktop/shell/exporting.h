// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/desktop/exchange/exchange_dialogs.h"
#include "app/desktop/export/export_controller.h"
#include "app/desktop/shell/controllers.h"
#include "app/desktop/shell/overlays.h"
#include "app/desktop/shell/tabs.h"
#include "app/desktop/shell/window_actions.h"

namespace carrel::desktop {

/// What leaves a window and comes in: articles on paper and in files, and what the reader made.
class Exporting : public QObject {
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Parts {
        const Theme& theme;
        const WindowActions& actions;
        const library::Description& library;
        const Controllers& controllers;
        Tabs& tabs;
        Overlays& overlays;
    };
    Exporting(const Parts& parts, QWidget* window);

private:
    void connectArticles();
    void connectExchange(QWidget* window);
    ExportController& exports();

    Parts parts_;
    ExportController* exports_ = nullptr;  ///< made when it is first wanted
};

}  // namespace carrel::desktop
