// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/range.h"

namespace carrel::text {

struct Word {
    Range range;         ///< code points in the text that was split
    std::string folded;  ///< never empty
};

/// Words in the order of the text, without spaces and punctuation (Unicode UAX #29 by ICU).
/// A hyphenated word comes as its parts: "over-the-air" is three words, one behind the other; a dotted one
/// without spaces stays whole ("healthcare.gov"), save initials ("C.T.O." is "cto"). A possessive 's is
/// dropped. Up to two of + # % right behind a word belong to it: "C++", "20%".
std::vector<Word> splitWords(std::string_view utf8);

}  // namespace carrel::text
