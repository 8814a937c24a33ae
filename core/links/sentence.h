// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "core/base/range.h"

namespace carrel::links {

/// The sentence of `text` around `range`, without line feeds and tabs, cut to about 240 code points with an
/// ellipsis where it is longer; the words of `range` are always in it.
std::string sentenceAround(std::string_view text, Range range);

/// The same where it is known at which byte `range` begins: takes no longer in a long text than in a short
/// one.
std::string sentenceAround(std::string_view text, Range range, std::size_t beginByte);

/// A sentence, and where in it the words stand for which it was taken.
struct MarkedSentence {
    std::string text;
    Range mark;
    bool operator==(const MarkedSentence&) const = default;
};

/// As sentenceAround.
MarkedSentence markedSentenceAround(std::string_view text, Range range);

}  // namespace carrel::links
