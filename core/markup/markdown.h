// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "core/markup/document.h"

namespace carrel::markup {

/// Reads CommonMark with tables, strikethrough, task lists, wiki links and embeds, callouts (`> [!note]`),
/// footnotes and citations (`[@key, p. 12]`). Total: every text has a meaning. Raw HTML is not interpreted:
/// tags are dropped, what stands between them stays as text.
/// `firstLine` is the line of the file where `markdown` begins, so that links know theirs.
/// Headings get anchors: slugOf their text, made unique within the document by -2, -3, …
Document parseMarkdown(std::string_view markdown, std::uint32_t firstLine = 1);

}  // namespace carrel::markup
