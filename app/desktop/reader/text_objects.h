// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextDocument>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// Teaches a document to draw the objects that our writers put into it. `theme` outlives the document.
void addTextObjects(QTextDocument& document, const Theme& theme);

}  // namespace carrel::desktop
