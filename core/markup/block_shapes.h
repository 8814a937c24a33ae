// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/markup/document.h"

namespace carrel::markup {

/// A quote that begins with `[!lesson]` and the like becomes a Callout; others stay.
Block calloutOf(Block quote);
/// A paragraph that holds one image and nothing else becomes a Figure with its caption; in others images lose
/// theirs.
Block figureOf(Block paragraph);
/// Code ends with its last line, not behind it.
void trimCode(Block& code);

/// The characters of inlines and what they hold.
std::string plainText(const std::vector<Inline>& inlines);
/// Takes tags and comments out of the Text of an HTML block while it is being parsed.
void dropTags(Inline& html);

}  // namespace carrel::markup
