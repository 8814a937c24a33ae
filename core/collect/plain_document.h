// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "core/markup/document.h"

namespace carrel::collect {

/// A text without markup: paragraphs that stay as they are.
enum class Paragraphs {
    Lines,       ///< each line is one
    BlankLines,  ///< blank lines divide them; their lines stay lines
};
markup::Document plainDocument(std::string_view text, Paragraphs paragraphs);

}  // namespace carrel::collect
