// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace carrel::text {

/// What a code point does to the words around it: Word_Break of Unicode UAX #29, as far as it matters here.
enum class BreakClass : std::uint8_t {
    Other,
    Letter,
    HebrewLetter,
    Digit,
    Connector,      ///< _
    MidLetter,      ///< joins letters
    MidNumber,      ///< joins digits
    MidBoth,        ///< joins either
    Apostrophe,     ///< joins either
    At,             ///< joins either, and the one to the other
    DoubleQuote,    ///< joins Hebrew letters
    Mark,           ///< belongs to what stands before it
    Ideograph,      ///< Han, kana, and the few other letters that run on without spaces
    Hangul,         ///< joins nothing but Hangul: CTO는 is two words
    NeedsAWordList  ///< letters of Thai, Lao, Khmer, Burmese: words are written without spaces
};

BreakClass breakClassOf(char32_t codePoint);

/// Most Han and kana: those that are letters by themselves and fold to themselves.
bool isCommonIdeograph(char32_t codePoint);

/// Moves `at` behind the character there and its marks; returns the number of code points.
std::uint32_t skipCharacter(std::string_view utf8, std::size_t& at);

/// Whether a stretch that holds it is a word: letters, digits and numbers that are letters.
bool makesAWord(char32_t codePoint);

}  // namespace carrel::text
