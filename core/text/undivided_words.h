// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/text/pieces.h"
#include "core/text/words.h"

namespace carrel::text {

/// Divides a run of Thai, Lao, Khmer or Burmese, which are written without spaces, by ICU's dictionaries;
/// folded, and until nothing can be divided any more, so that a word is the same word alone and in a text.
class UndividedWords {
public:
    /// Both outlive it.
    UndividedWords(std::string_view text, const std::function<void(const WordView&)>& visit)
        : text_(text), visit_(visit) {}

    /// Gives the words of a run, the first one at `position`; returns the position behind the last one.
    std::uint32_t read(const Piece& run, std::uint32_t position);

private:
    /// A character with its marks: where it ends in what is folded, and where it stands in the text.
    struct Character {
        std::size_t end = 0;
        Range source;
    };

    void fold(const Piece& run);
    [[nodiscard]] std::vector<std::size_t> ends() const;

    std::string_view text_;
    const std::function<void(const WordView&)>& visit_;
    std::string folded_;
    std::vector<Character> characters_;
};

}  // namespace carrel::text
