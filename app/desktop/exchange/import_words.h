// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "core/personal/personal_data.h"

namespace carrel::desktop {

/// What an import does, one line for each kind of thing that it touches; empty: nothing is new in it.
QString wordsOf(const personal::MergeReport& report);

}  // namespace carrel::desktop
