// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextCursor>

#include <optional>

#include "app/desktop/reader/position_map.h"
#include "core/base/range.h"

namespace carrel::desktop {

/// What a selection holds of the article's plain text. Absent where it holds none of it: a title, chips,
/// source numbers.
std::optional<Range> selectedWords(const QTextCursor& cursor, const PositionMap& positions);

/// The third click selects the paragraph and, as Qt does it, the whole frame that begins behind it: the
/// paragraph alone. Any other selection is as it was.
QTextCursor withoutFrameBehind(QTextCursor cursor);

}  // namespace carrel::desktop
