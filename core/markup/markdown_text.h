// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace carrel::markup {

/// A text as Markdown that reads as just that text, on one line, wherever in a line it stands.
std::string escapedMarkdown(std::string_view text);

}  // namespace carrel::markup
