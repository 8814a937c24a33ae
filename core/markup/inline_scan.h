// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/markup/allowance.h"
#include "core/markup/document.h"

namespace carrel::markup {

// Marks within text while a document is being parsed; they never leave the parser.
inline constexpr char escapedBracket = '\x01';  ///< a '[' that was escaped and begins nothing
inline constexpr char softBreak = '\x02';       ///< a line end within a paragraph

/// Finds what CommonMark doesn't know in the texts of a block: wiki links, embeds, citations, footnote
/// references. A Text's range.begin holds the line of the source where it begins. New links and pictures are
/// taken from `allowance`, which has the links of the document.
void scanInlines(std::vector<Inline>& inlines, Allowance& allowance);

/// Whether a path names a picture that a library may hold.
bool isImagePath(const std::string& path);

/// Cuts "target#anchor" in two.
void splitAnchor(const std::string& written, WrittenLink& link);

}  // namespace carrel::markup
