// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/range.h"
#include "core/markup/document.h"

namespace carrel::markup {

/// A heading and what stands under it, up to the next heading of its level or above.
struct Section {
    std::string title;
    std::string anchor;
    std::uint32_t level = 2;
    Range heading;  ///< the heading's own words
    Range range;    ///< the heading and all that belongs to it
    bool operator==(const Section&) const = default;
};

/// What a Document becomes in a library file.
struct Rendering {
    std::string html;  ///< reader HTML: see docs/formats/library.md
    std::string text;  ///< plain text; every position is a place in it
    std::vector<Section> sections;
    std::vector<WrittenLink> links;  ///< with ranges; a Link's number is its index here
    Document document;               ///< the same with all ranges set
};

/// Makes reader HTML and plain text in one pass.
/// Plain text: blocks end with a line feed, table cells with a tab, the last of a row with a line feed;
/// objects have no characters.
Rendering render(Document document);

/// Reads reader HTML back into the Document that made it (without its links' targets; ranges set).
/// Total: unknown elements and attributes are dropped, what they hold is kept; nesting deeper than 64 is
/// flattened.
Document parseReaderHtml(std::string_view html);

}  // namespace carrel::markup
