// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "core/search/ranking/best_match.h"
#include "core/search/ranking/corpus.h"
#include "core/search/wanted.h"

namespace carrel::search {

/// A wanted word as one segment knows it.
struct WordInSegment {
    std::optional<TermRecord> stem;         ///< of the whole word, in whatever form
    std::shared_ptr<const Postings> whole;  ///< of the stem
    std::shared_ptr<const Postings> begun;  ///< of all words that begin like it, for prefixes
};

/// A wanted word as the corpus knows it.
struct MatchedWord {
    WantedWord word;
    std::vector<WordInSegment> segments;  ///< by their numbers
    std::uint64_t wholeDocuments = 0;     ///< how many hold the whole word
    std::uint64_t begunDocuments = 0;
    float wholeRarity = 0;
    float begunRarity = 0;

    [[nodiscard]] bool found() const { return wholeDocuments + begunDocuments > 0; }
    /// What the word weighs beside the others.
    [[nodiscard]] float weight() const { return wholeDocuments > 0 ? wholeRarity : begunRarity; }
};

/// Looks a word up in all segments; finds less once it was asked to stop.
MatchedWord matchWord(const Corpus& corpus, const WantedWord& word, const std::stop_token& stop);

/// What a segment's documents are scored by.
std::vector<ScoredPostings> scoredPostings(const std::vector<MatchedWord>& words, std::size_t segment);

}  // namespace carrel::search
