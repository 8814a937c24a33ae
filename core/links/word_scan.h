// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/range.h"
#include "core/links/letter_table.h"

namespace carrel::links {

/// A word as names are compared by it: case and accents folded, without a possessive 's, and then a number of
/// 64 bits. Words that differ have the same number once in 2^64 times.
struct ScannedWord {
    std::uint64_t hash = 0;
    std::uint64_t signsBefore =
        0;  ///< what stands between it and the word before, spaces and hyphens aside; 0: nothing
    std::uint32_t beginByte = 0;
    std::uint32_t endByte = 0;
    Range range;  ///< code points
    enum class Kind : std::uint8_t {
        Letters,
        Ideograph,  ///< may stand within a word: its ends are no word breaks of themselves
        Emoji,
    };
    Kind kind = Kind::Letters;
};

/// Walks through a text, line by line, word by word. Words are those of Unicode (UAX #29), with these of our
/// own: characters of scripts without spaces are words by themselves; the parts of a hyphenated word are
/// words; up to two of + # % right behind a word belong to it.
class WordScan {
public:
    /// `text` is valid UTF-8 of less than 4 GiB and outlives the scan.
    explicit WordScan(std::string_view text);

    /// The words up to the next line feed or tab, or the end. False when there is no further line.
    bool nextLine(std::vector<ScannedWord>& words);

private:
    void takeWord(std::vector<ScannedWord>& words);
    void takeSingle(std::vector<ScannedWord>& words, Sign sign);
    bool takeLetter(std::uint64_t& hash);
    bool takeJoint(std::uint64_t& hash);
    void takePossessive(std::size_t apostrophe);
    void takeSuffix(std::uint64_t& hash);
    void takeBeyondAscii(std::vector<ScannedWord>& words);
    void takeSign();
    void takeMarks(std::uint64_t& hash, bool emoji);
    [[nodiscard]] ScannedWord begun() const;
    void add(std::vector<ScannedWord>& words, ScannedWord word, std::uint64_t hash);
    [[nodiscard]] std::uint32_t pointAt(std::size_t byte) const;
    [[nodiscard]] bool isLetterAt(std::size_t byte) const;
    [[nodiscard]] bool isWordAt(std::size_t byte) const;
    [[nodiscard]] bool isDigitAt(std::size_t byte) const;

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t trailing_ = 0;  ///< how many bytes before at_ only go on with a character
    std::uint64_t signs_ = 0;
};

}  // namespace carrel::links
