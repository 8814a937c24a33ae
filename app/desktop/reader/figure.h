// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QTextDocument>
#include <QUrl>

#include <string>

#include "app/desktop/theme/tokens.h"

namespace carrel::desktop {

/// The name of a figure within a reader's document.
QUrl figureUrl(const std::string& path);

/// How large figures are drawn.
struct FigureFit {
    qreal column = 680;    ///< the most that one is wide, in pixels
    qreal scale = 1;       ///< by which one is larger than it says
    qreal pixelRatio = 1;  ///< of the screen
};

/// A library's image in its size, or as wide as there is room. SVG follows the theme: the colours of the
/// light tokens are exchanged for the dark ones. Null when it can't be drawn, or when an SVG refers to
/// anything outside itself.
QImage drawFigure(const std::string& path, const std::string& bytes, const Tokens& tokens,
                  const FigureFit& fit);

/// Gives a figure that was written at a position of a document its size there, or less where there is less
/// room.
void fitFigure(QTextDocument& document, int position, qreal room);

}  // namespace carrel::desktop
