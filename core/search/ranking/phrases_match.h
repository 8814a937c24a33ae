// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "core/search/ranking/phrase_match.h"

namespace carrel::search {

/// Several phrases, which a document must hold all.
class PhrasesMatch {
public:
    PhrasesMatch(const Segment& segment, const std::vector<Phrase>& phrases) {
        matches_.reserve(phrases.size());
        for (const Phrase& phrase : phrases)
            matches_.emplace_back(segment, phrase);
    }

    [[nodiscard]] bool empty() const { return matches_.empty(); }
    /// As PhraseMatch::nextWithAll.
    std::uint32_t nextWithAll(std::uint32_t from) {
        for (std::size_t at = 0; at < matches_.size();) {
            const std::uint32_t next = matches_[at].nextWithAll(from);
            if (next == Cursor::end) return Cursor::end;
            at = next == from ? at + 1 : (at == 0 ? 1 : 0);
            from = next;
        }
        return from;
    }
    bool stand() {
        return std::all_of(matches_.begin(), matches_.end(),
                           [](PhraseMatch& match) { return match.stands(); });
    }

private:
    std::vector<PhraseMatch> matches_;
};

}  // namespace carrel::search
