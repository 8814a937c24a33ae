// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QPainter>

#include "app/desktop/context/excerpt.h"

namespace carrel::desktop {

/// How an excerpt is set.
struct MarkedLinesLook {
    QFont font;
    QColor colour;
    QColor markColour;
    QColor markFill;
    int lines = 2;  ///< at most; the last one is elided
};

/// How many lines the excerpt takes in a width in pixels.
int countLines(const Excerpt& excerpt, int width, const MarkedLinesLook& look);
/// Paints it into the width and from the upper edge of `room`, each line so high.
void paintMarkedLines(QPainter& painter, const QRect& room, const Excerpt& excerpt, int lineHeight,
                      const MarkedLinesLook& look);

}  // namespace carrel::desktop
