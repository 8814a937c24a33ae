// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

#include "core/links/related.h"

namespace carrel::desktop {

/// Why an article is related, in a few words: the two heaviest reasons, a name or two with each.
QString reasonWords(const std::vector<links::Reason>& reasons);

}  // namespace carrel::desktop
