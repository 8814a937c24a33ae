// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/base/range.h"

namespace carrel::text {

/// A stretch of text with at least one letter or digit and without a word break inside.
struct Piece {
    enum class Kind {
        Word,
        Ideographs,  ///< a run of Han and kana, which no space divides
        Undivided,   ///< words of Thai, Lao, Khmer or Burmese, at most a thousand characters
    };
    Kind kind = Kind::Word;
    bool plain = true;      ///< nothing but letters and digits of ASCII
    std::size_t begin = 0;  ///< bytes
    std::size_t end = 0;
    Range range;  ///< code points
};

/// Reads the pieces of a text from front to back, by the rules of Unicode UAX #29, revision 41 (M. Davis,
/// 2022). Other than there: an address with @ is one piece, a narrow space joins only digits, underscores at
/// the ends of a piece are no part of it, and Han and kana run on, and so do the parts of Hangul and what
/// needs a dictionary. Copies are cheap and go on by themselves.
class PieceReader {
public:
    /// `utf8` outlives the reader.
    explicit PieceReader(std::string_view utf8) : text_(utf8) {}

    /// False at the end of the text.
    bool next(Piece& piece);

private:
    struct Place {
        std::size_t byte = 0;
        std::uint32_t codePoint = 0;
    };
    struct Character;
    /// A word as far as it is read.
    struct Scan;

    [[nodiscard]] Character characterAt(Place place) const;
    [[nodiscard]] Place beyondMarks(Place place) const;
    bool readWord(Piece& piece);
    bool takeAscii(Scan& scan) const;
    bool takeCharacter(Scan& scan) const;
    bool takeSign(Scan& scan, const Character& sign) const;
    void readRun(Piece& piece, Character first);

    std::string_view text_;
    Place at_;
};

}  // namespace carrel::text
