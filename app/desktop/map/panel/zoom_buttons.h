// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QToolButton>

#include <array>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// Larger, smaller, all of it: in a corner of the map.
class ZoomButtons : public QFrame {
    Q_OBJECT

public:
    /// `theme` outlives the buttons.
    ZoomButtons(const Theme& theme, QWidget* parent);

signals:
    void largerWanted();
    void smallerWanted();
    void allWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTheme();

    const Theme& theme_;
    std::array<QToolButton*, 3> buttons_;
};

}  // namespace carrel::desktop
