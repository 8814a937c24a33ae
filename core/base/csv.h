// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

namespace carrel {

/// Appends a line of a table as CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins
/// with an apostrophe.
void appendCsvLine(std::string& table, std::span<const std::string> cells);

}  // namespace carrel
