// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace carrel::markup {

/// Elements of a picture nest no deeper.
inline constexpr std::size_t deepestSvg = 256;

/// An SVG that holds nothing by which it could reach beyond itself, run, or grow without bound. UTF-8 only,
/// not compressed: what is hidden in another encoding is refused unread.
bool isSelfContained(std::string_view svg);

}  // namespace carrel::markup
