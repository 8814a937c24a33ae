// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

#include "app/desktop/shell/tabs.h"

namespace carrel::desktop {

/// The places behind or before the one that the current tab is at, the nearest first.
class TrailMenu : public QMenu {
    Q_OBJECT

public:
    enum class Direction { Back, Forward };

    /// All references outlive the menu.
    TrailMenu(const Theme& theme, const workspace::Contents& contents, Tabs& tabs, Direction direction,
              QWidget* parent);

private:
    void fill();
    void add(std::size_t step, const Place& place);

    const Theme& theme_;
    const workspace::Contents& contents_;
    Tabs& tabs_;
    Direction direction_;
};

}  // namespace carrel::desktop
