// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/markup/document.h"

namespace carrel::collect {

/// Calls `visit` with every list of inlines in a document, the innermost first, in the order of the text.
template <class Visit>
void forEachInlines(std::vector<markup::Inline>& inlines, const Visit& visit) {
    for (markup::Inline& piece : inlines)
        forEachInlines(piece.children, visit);
    visit(inlines);
}

template <class Visit>
void forEachInlines(std::vector<markup::Block>& blocks, const Visit& visit) {
    for (markup::Block& block : blocks) {
        forEachInlines(block.inlines, visit);
        forEachInlines(block.children, visit);
    }
}

}  // namespace carrel::collect
