// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/desktop/highlight/highlight_card.h"
#include "app/desktop/personal/highlight_controller.h"
#include "app/desktop/shell/overlays.h"
#include "app/desktop/shell/tabs.h"
#include "app/desktop/shell/window_actions.h"

namespace carrel::desktop {

/// Highlighting in a window: what is selected in its current tab, and the card of what is highlighted.
class Highlighting : public QObject {
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Parts {
        const Theme& theme;
        const WindowActions& actions;
        HighlightController& highlights;
        Tabs& tabs;
        Overlays& overlays;
    };
    Highlighting(const Parts& parts, QWidget* window);

    /// Puts one that lost its place on what is selected.
    void replace(personal::HighlightId highlight);

private:
    void highlightSelection();
    void open(personal::HighlightId highlight, const QRect& place);
    HighlightCard& card();

    Parts parts_;
    QWidget* window_;
    HighlightCard* card_ = nullptr;                       ///< made when it is first wanted
    personal::Colour colour_ = personal::Colour::Yellow;  ///< that was chosen last
};

}  // namespace carrel::desktop
