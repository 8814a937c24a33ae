// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/compare/articles_comparison.h"
#include "core/compare/comparison_text.h"

namespace carrel::desktop {

/// In the language of the window.
compare::TextWords textWords();
compare::AspectWords aspectWords();

}  // namespace carrel::desktop
