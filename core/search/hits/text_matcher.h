// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/search/hits/passage.h"
#include "core/search/ranking/matched_word.h"
#include "core/search/ranking/place_cursor.h"

namespace carrel::search {

/// Finds the words of a query again in the texts that hold them: whole words by the positions that the index
/// has, so that no text is stemmed for it; begun ones by their letters. For the documents of one segment in
/// rising order.
class TextMatcher {
public:
    /// All outlive the matcher.
    TextMatcher(const Segment& segment, std::size_t segmentNumber, const std::vector<MatchedWord>& words);

    /// Goes to a document, whose texts are then matched.
    void open(std::uint32_t document);
    [[nodiscard]] MatchedText matchText(std::string_view text) const { return match(text, 0); }
    [[nodiscard]] MatchedText matchTitle(std::string_view title) const;

private:
    struct Place {
        std::uint32_t position;
        std::size_t wanted;
    };
    /// `first` is the position of the first word.
    [[nodiscard]] MatchedText match(std::string_view text, std::uint32_t first) const;
    [[nodiscard]] std::optional<std::size_t> wantedAt(std::uint32_t position) const;
    [[nodiscard]] std::optional<std::size_t> wantedLike(std::string_view folded) const;

    const Segment& segment_;
    const std::vector<MatchedWord>& words_;
    std::vector<std::optional<PlaceCursor>> cursors_;  // by word
    std::uint32_t document_ = 0;
    std::vector<Place> places_;  // in the open document, rising
};

}  // namespace carrel::search
