// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/range.h"

namespace carrel::text {

/// A form by which something in a text is found.
struct Word {
    Range range;                 ///< code points in the text that was split
    std::string folded;          ///< never empty
    std::uint32_t position = 0;  ///< counts the places of a text from 0; "a b" are neighbours
    bool extra = false;          ///< another form of what stands at its place: a part, or the whole of parts
    bool operator==(const Word&) const = default;
};

/// A Word whose letters lie in a buffer, until the visitor returns.
struct WordView {
    Range range;
    std::string_view folded;
    std::uint32_t position = 0;
    bool extra = false;
};

/// The words of a text, without spaces and punctuation (Unicode UAX #29), ordered by position.
///
/// Each place has one word that is no extra; these don't overlap, save the characters of Han and kana, which
/// come in overlapping pairs: "東京都" is 東京, 京都. No place has the same form twice. A folded word that is
/// split again gives that word.
///
/// - A hyphenated word is its parts, one behind the other, and as an extra at the first of them the whole:
///   over (overtheair), the, air.
/// - Extras of a word: the parts of names such as healthcare.gov, snake_case, GitHub and HTMLParser; what
///   is left without the signs of C++, C# and 20%, and without the apostrophe of don't; what stands behind it
///   (l'homme).
/// - Initials are joined ("C.T.O." is cto), a possessive 's is dropped.
/// - A number is written without what groups its digits (1400; as extra 1,400); 4.4 stays 4.4.
void forEachWord(std::string_view utf8, const std::function<void(const WordView&)>& visit);

std::vector<Word> splitWords(std::string_view utf8);

}  // namespace carrel::text
