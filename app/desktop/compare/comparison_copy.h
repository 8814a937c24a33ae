// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/compare/comparison.h"

namespace carrel::desktop {

/// As what a comparison is copied.
enum class CopyForm {
    Table,  ///< for word processors, and for spreadsheets
    Markdown,
    Csv,
};

/// To the clipboard: all columns and aspects that it has.
void copyComparison(const compare::Comparison& comparison, CopyForm form);

}  // namespace carrel::desktop
