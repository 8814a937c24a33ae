// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>
#include <QTextDocument>

#include "app/desktop/theme/tokens.h"

namespace carrel::desktop {

/// Paints what lies below the text of callouts, quotes and code: fills, bars and icons. Frames that begin
/// behind `lastPosition` of the document are left out, and not laid out.
void paintFrames(QPainter& painter, const QTextDocument& document, int lastPosition, const Tokens& tokens);

}  // namespace carrel::desktop
