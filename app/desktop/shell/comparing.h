// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/desktop/shell/tabs.h"
#include "app/desktop/shell/window_actions.h"

namespace carrel::desktop {

/// Comparing in a window: opening a comparison, and what can be done with the one that is shown.
class Comparing : public QObject {
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Parts {
        const Theme& theme;
        const workspace::Contents& contents;
        const WindowActions& actions;
        Tabs& tabs;
    };
    Comparing(const Parts& parts, QWidget* window);

    /// The library's first comparison; where it has none, the page that asks for articles.
    void open();
    /// The actions follow what the current tab shows.
    void follow();

private:
    void openWith();
    void copy(CopyForm form);

    Parts parts_;
    QWidget* window_;
};

}  // namespace carrel::desktop
