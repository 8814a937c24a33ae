// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QPainter>

#include <string>
#include <vector>

#include "core/base/range.h"

namespace carrel::desktop {

/// How marked words differ from the text around them.
struct MarkedTextLook {
    QFont font;
    QColor colour;
    QFont markFont;
    QColor markColour;
    QColor markFill;  ///< invalid: none
};

/// Paints one line of text with marked words (code points of `text`), elided at its end. Returns where it
/// ends.
qreal paintMarkedText(QPainter& painter, const QRectF& line, const std::string& text,
                      const std::vector<Range>& marks, const MarkedTextLook& look);

}  // namespace carrel::desktop
