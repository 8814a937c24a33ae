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
/// Writes a pill for each relation, from both ends; nothing without relations.
void writeRelationChips(QTextCursor& cursor, const TextFormats& formats, const library::Links& links,
                        const library::Description& library);

}  // namespace carrel::desktop
