// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace carrel::links {

/// The form in which names are compared: folded; spaces, hyphens and underscores alike, one at a time, none
/// at the ends.
std::string nameKey(std::string_view name);

}  // namespace carrel::links
