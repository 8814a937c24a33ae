// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "core/text/pieces.h"
#include "core/text/words.h"

namespace carrel::text {

/// Reads a run of Han and kana as overlapping pairs, so that every two neighbours are found, whatever words
/// they belong to. The last character alone is an extra: each character begins some form.
class IdeographPairs {
public:
    /// Both outlive it.
    IdeographPairs(std::string_view text, const std::function<void(const WordView&)>& visit)
        : text_(text), visit_(visit) {}

    /// Gives the pairs of a run, the first one at `position`; returns the position behind the last one.
    std::uint32_t read(const Piece& run, std::uint32_t position);

private:
    void addFolded(Range range);
    void add(std::string_view character, Range range);

    std::string_view text_;
    const std::function<void(const WordView&)>& visit_;
    std::uint32_t position_ = 0;
    std::string folded_;
    std::string pair_;
    std::string last_;  ///< the last character; empty before the first
    Range lastRange_;
    bool alone_ = true;
};

}  // namespace carrel::text
