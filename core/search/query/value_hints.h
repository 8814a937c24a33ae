// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace carrel::search {

/// What looks odd in a field's value: a range that holds nothing, a has: that asks for nothing we know.
std::optional<std::string> hintAtValue(std::string_view field, std::string_view value);

}  // namespace carrel::search
