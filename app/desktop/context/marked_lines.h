// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QPainter>

#include <string>
#include <vector>

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

/// A text with marked words.
struct MarkedLines {
    QString text;
    std::vector<std::pair<int, int>> marks;  ///< beginning and size, in the units of the text

    MarkedLines(const Excerpt& excerpt);  // NOLINT(google-explicit-constructor): it is the same with one mark
    /// `marks`: code points.
    MarkedLines(const std::string& words, const std::vector<Range>& ranges);
};

/// How many lines the text takes in a width in pixels.
int countLines(const MarkedLines& text, int width, const MarkedLinesLook& look);
/// Paints it into the width and from the upper edge of `room`, each line so high.
void paintMarkedLines(QPainter& painter, const QRect& room, const MarkedLines& text, int lineHeight,
                      const MarkedLinesLook& look);

}  // namespace carrel::desktop
