// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>

namespace carrel::desktop {

/// `text` as it fits into so many lines of a width in pixels: with line feeds, and an ellipsis where it is
/// cut.
QString elidedLines(const QString& text, const QFont& font, int width, int lines);

}  // namespace carrel::desktop
