// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/hits/text_matcher.h"

#include <algorithm>

#include "core/search/segment/segment_builder.h"
#include "core/text/words.h"

namespace carrel::search {

TextMatcher::TextMatcher(const Segment& segment, std::size_t segmentNumber,
                         const std::vector<MatchedWord>& words)
    : segment_(segment), words_(words) {
    for (const MatchedWord& word : words) {
        cursors_.emplace_back();
        if (const auto& stem = word.segments[segmentNumber].stem) cursors_.back().emplace(segment, *stem);
    }
}

void TextMatcher::open(std::uint32_t document) {
    document_ = document;
    places_.clear();
    for (std::size_t word = 0; word < cursors_.size(); ++word) {
        if (!cursors_[word]) continue;
        cursors_[word]->documents().seek(document);
        if (cursors_[word]->documents().document() != document) continue;
        for (const std::uint32_t code : cursors_[word]->codes())
            places_.push_back({cursors_[word]->placeOf(code), word});
    }
    std::stable_sort(places_.begin(), places_.end(),
                     [](const Place& a, const Place& b) { return a.position < b.position; });
}

std::optional<std::size_t> TextMatcher::wantedAt(std::uint32_t position) const {
    const auto place =
        std::lower_bound(places_.begin(), places_.end(), position,
                         [](const Place& each, std::uint32_t at) { return each.position < at; });
    if (place == places_.end() || place->position != position) return std::nullopt;
    return place->wanted;
}

std::optional<std::size_t> TextMatcher::wantedLike(std::string_view folded) const {
    for (std::size_t word = 0; word < words_.size(); ++word)
        if (words_[word].word.prefix ? folded.starts_with(words_[word].word.form)
                                     : folded == words_[word].word.form)
            return word;
    return std::nullopt;
}

MatchedText TextMatcher::match(std::string_view text, std::uint32_t first) const {
    MatchedText matched;
    std::uint32_t last = UINT32_MAX;  // the position that was matched last
    text::forEachWord(text, [&](const text::WordView& word) {
        if (!word.extra) matched.words.push_back(word.range);
        const std::uint32_t position = first + word.position;
        auto wanted = wantedLike(word.folded);
        if (!wanted && !word.extra) wanted = wantedAt(position);
        if (!wanted) return;
        // An extra form that was asked for stands for what it is a part of.
        if (last == position) {
            if (word.extra && matched.matches.back().range != word.range) return;
            matched.matches.pop_back();
        }
        matched.matches.push_back({word.range, *wanted});
        last = position;
    });
    return matched;
}

MatchedText TextMatcher::matchTitle(std::string_view title) const {
    return match(title, segment_.textWords(document_) + positionGap);
}

}  // namespace carrel::search
