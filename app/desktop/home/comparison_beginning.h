// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/home/home_plan.h"
#include "app/desktop/theme/canvas.h"

namespace carrel::desktop {

/// Columns and rows that have room in a card.
inline constexpr std::size_t tableColumns = 2;
inline constexpr std::size_t tableRows = 2;
inline constexpr int tableHeight = 124;

/// Paints the beginning of a comparison into a card: a head with the columns, and rows of two lines.
void paintTable(Canvas& canvas, const TableText& table, const Theme& theme);

}  // namespace carrel::desktop
