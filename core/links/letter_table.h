// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>

namespace carrel::links {

/// What a character does to the words around it: a coarse form of the word break property of Unicode (UAX
/// #29).
enum class Sign : std::uint8_t {
    Word,        ///< a letter, a digit or an underscore: words are made of them
    Mark,        ///< belongs to the character before it
    Ideograph,   ///< a word of its own: scripts that set no spaces between words
    Emoji,       ///< a word of its own, with what is joined to it
    Flag,        ///< half of a flag, an Emoji
    Apostrophe,  ///< belongs to a word when it stands within one
    Gap,         ///< space, hyphen, en dash: between the words of a name they are all alike
    End,         ///< of a line or of a table's cell: no name goes over it
    Other,       ///< all other signs
};

/// Looks characters up by code point, many times faster than ICU does. What it has looked up once it keeps:
/// 512 pages of 256 characters at most. Belongs to one thread at a time.
class LetterTable {
public:
    [[nodiscard]] Sign signOf(char32_t codePoint);
    /// As text::fold: one character or several; empty for marks. The text lives until the next call.
    [[nodiscard]] std::u32string_view folded(char32_t codePoint);

private:
    struct Page {
        std::array<Sign, 256> signs;
        std::array<char32_t, 256> folded;  ///< 0: nothing; `several`: see severalFolded_
    };
    [[nodiscard]] const Page& pageOf(char32_t codePoint);
    [[nodiscard]] std::unique_ptr<Page> makePage(char32_t first);

    std::array<std::unique_ptr<Page>, 512> pages_;  ///< the first two planes
    std::unordered_map<char32_t, std::u32string> severalFolded_;
    std::u32string last_;
};

}  // namespace carrel::links
