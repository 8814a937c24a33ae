// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// A label's or button's text in another colour than the theme's own, on whatever it stands.
inline void setTextColour(QWidget& widget, const Theme& theme, const QColor& colour) {
    QPalette palette = theme.palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, colour);
    widget.setPalette(palette);
}

}  // namespace carrel::desktop
