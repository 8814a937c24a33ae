// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace carrel::markup {

/// An SVG that holds nothing by which it could reach beyond itself, run, or grow without bound.
bool isSelfContained(std::string_view svg);

}  // namespace carrel::markup
