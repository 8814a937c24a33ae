// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace carrel::personal {

/// What a JSON export says it is.
inline constexpr std::string_view jsonFormat = "carrel-personal";
/// A reader knows this version and the earlier ones.
inline constexpr int jsonVersion = 1;

}  // namespace carrel::personal
