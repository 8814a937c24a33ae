// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// A label's or button's text in another colour than the theme's own, on whatever it stands.
inline void setTextColour(QWidget& widget, const Theme& theme, const QColor& colour) {
    QPalette palette = theme.palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, colour);
    widget.setPalette(palette);
}

/// The links of a rich text keep the colour that they had in the theme in which it was set.
inline void renewLinkColour(QLabel& label) {
    const QString text = label.text();
    label.clear();
    label.setText(text);
}

}  // namespace carrel::desktop
