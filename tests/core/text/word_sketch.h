// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "core/text/words.h"

namespace carrel::test {

/// The words of a text by their places, each with its extras: `over (overtheair) | the | air`.
inline std::string sketchOfWords(std::string_view text) {
    std::string sketch;
    std::uint32_t position = 0;
    for (const text::Word& word : text::splitWords(text)) {
        if (word.position > position) sketch += " | ";
        position = word.position;
        if (word.extra) sketch += ' ';
        sketch += word.extra ? '(' + word.folded + ')' : word.folded;
    }
    return sketch;
}

}  // namespace carrel::test
