// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextCursor>

#include "app/desktop/reader/text_formats.h"
#include "core/library/description.h"
#include "core/workspace/shelf.h"

namespace carrel::desktop {

/// Writes kind, company and year.
void writeKicker(QTextCursor& cursor, const TextFormats& formats, const library::Article& article,
                 const library::Kind& kind);

}  // namespace carrel::desktop
