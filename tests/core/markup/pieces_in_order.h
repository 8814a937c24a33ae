// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/markup/rendering.h"
#include "core/text/utf8.h"

namespace carrel::test {

inline bool isWithin(const Range& range, const Range& outer) {
    return outer.begin <= range.begin && range.begin <= range.end && range.end <= outer.end;
}

/// Whether each piece lies within what holds it, and behind the one before it.
inline bool inOrder(const std::vector<markup::Inline>& pieces, const Range& outer) {
    std::uint32_t at = outer.begin;
    for (const markup::Inline& piece : pieces) {
        if (!isWithin(piece.range, {at, outer.end}) || !inOrder(piece.children, piece.range)) return false;
        at = piece.range.end;
    }
    return true;
}

inline bool inOrder(const std::vector<markup::Block>& blocks, const Range& outer) {
    std::uint32_t at = outer.begin;
    bool emptyEnd = false;
    for (const markup::Block& block : blocks) {
        // Empty last items stand behind the line feed of the one before them, where their words would begin.
        const Range behind = {outer.end + 1, outer.end + 1};
        emptyEnd = emptyEnd || block.range == behind;
        if (emptyEnd && block.range == behind) continue;
        if (emptyEnd || !isWithin(block.range, {at, outer.end})) return false;
        if (!inOrder(block.inlines, block.range) || !inOrder(block.children, block.range)) return false;
        at = block.range.end;
    }
    return true;
}

/// Whether all positions of a rendering are places in its text, in the order of the text.
inline bool isInOrder(const markup::Rendering& made) {
    const Range whole = {0, text::countCodePoints(made.text)};
    for (const markup::Section& section : made.sections)
        if (!isWithin(section.range, whole) || !isWithin(section.heading, section.range)) return false;
    for (const markup::WrittenLink& link : made.links)
        if (!isWithin(link.range, whole)) return false;
    return inOrder(made.document.blocks, whole);
}

}  // namespace carrel::test
