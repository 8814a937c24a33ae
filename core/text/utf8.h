// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/range.h"

namespace carrel::text {

/// Every function here takes valid UTF-8, save isValid and repaired.
bool isValid(std::string_view bytes);
/// Each broken sequence becomes one U+FFFD; valid text comes back unchanged.
std::string repaired(std::string_view bytes);

std::uint32_t countCodePoints(std::string_view utf8);
/// The bytes of a range of code points; a range beyond the end is cut.
std::string_view slice(std::string_view utf8, Range range);

/// Reads the code point at byte `at` and moves `at` behind it.
char32_t next(std::string_view utf8, std::size_t& at);
void append(std::string& utf8, char32_t codePoint);

}  // namespace carrel::text
