// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QUrl>

#include <string>

#include "app/desktop/theme/tokens.h"

namespace carrel::desktop {

/// The name of a figure within a reader's document.
QUrl figureUrl(const std::string& path);

/// A library's image, at most as wide as the reading column. SVG follows the theme: the colours of the light
/// tokens are exchanged for the dark ones. Null when it can't be drawn, or when an SVG refers to anything
/// outside itself.
QImage drawFigure(const std::string& path, const std::string& bytes, const Tokens& tokens,
                  qreal devicePixelRatio);

}  // namespace carrel::desktop
