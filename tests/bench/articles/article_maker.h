// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "tests/bench/articles/vocabulary.h"
#include "tests/bench/articles/weighted_choice.h"

namespace carrel::bench {

using Sentence = std::vector<Rank>;

struct MadeArticle {
    std::string id;
    Sentence title;
    std::vector<Sentence> body;
};

/// Makes articles of about 150 words. Each draws part of its words from one or two of some hundred topics and
/// repeats words that it already has, as texts do. An article depends on seed and number only, so that a
/// smaller collection is the beginning of a larger one.
class ArticleMaker {
public:
    /// `vocabulary` outlives the maker.
    ArticleMaker(const Vocabulary& vocabulary, std::uint64_t seed);

    [[nodiscard]] MadeArticle make(std::uint32_t number) const;
    /// As an object of JSON, without the end of the line.
    [[nodiscard]] std::string json(const MadeArticle& article) const;

    [[nodiscard]] const Vocabulary& vocabulary() const { return vocabulary_; }

private:
    class Pen;
    using Topic = std::vector<Rank>;
    [[nodiscard]] Topic makeTopic(Random& random) const;

    const Vocabulary& vocabulary_;
    std::uint64_t seed_;
    WeightedChoice words_;
    WeightedChoice topicWords_;
    std::vector<Topic> topics_;
};

/// A sentence in letters: a capital in front, without the full stop.
std::string written(const Sentence& sentence, const Vocabulary& vocabulary);

}  // namespace carrel::bench
