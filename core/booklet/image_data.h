// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace carrel::booklet {

/// A picture as a data: URL, which a browser shows without running or loading anything. Absent for bytes of
/// no known kind (PNG, JPEG, GIF, WebP, SVG) and for an SVG that reaches beyond itself.
std::optional<std::string> dataUrl(std::string_view bytes);

std::string toBase64(std::string_view bytes);

}  // namespace carrel::booklet
