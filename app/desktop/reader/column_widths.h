// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QList>
#include <QTextLength>

#include "core/markup/document.h"

namespace carrel::desktop {

/// The widths of a table's columns, as shares of the reading column: room for each column's longest word
/// first, what is left by the length of the texts. Qt's own division breaks words of wide tables in the
/// middle. `font` is the heading row's, the widest; `room` is in pixels, `padding` that of one cell.
QList<QTextLength> columnWidths(const markup::Block& table, const QFont& font, qreal room, qreal padding);

}  // namespace carrel::desktop
