// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace carrel::text {

/// Whether a folded word is one that English grammar needs, such as "it" or "about": it stands in every text,
/// whatever it is about.
bool isFunctionWord(std::string_view folded);

}  // namespace carrel::text
