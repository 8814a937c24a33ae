// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tests/bench/articles/article_maker.h"
#include "tests/bench/articles/random.h"

namespace carrel::bench {

struct MadeQuery {
    std::string mix;
    std::string text;
};

/// Makes what readers may ask of a collection; what is sought stands in it.
class QueryMaker {
public:
    /// `maker` outlives this; `articles` is the size of the collection.
    QueryMaker(const ArticleMaker& maker, std::uint32_t articles, std::uint64_t seed);

    /// `words`: 2 or 3 words of medium frequency that stand together in some article; `frequent`: 2 to 4 of
    /// the 100 most frequent words; `typing`: a query of two words, letter by letter; `phrases`: 2 or 3 words
    /// that follow each other in some article, in quotes; `typos`: a misspelt word, alone or with a right
    /// one.
    std::vector<MadeQuery> all();

private:
    using Make = std::string (QueryMaker::*)();
    void add(const char* mix, Make make, std::vector<MadeQuery>& queries);
    void addTyping(std::vector<MadeQuery>& queries);

    std::string words();
    std::string frequent();
    std::string phrase();
    std::string typo();
    /// Different words of medium frequency that stand in one article.
    Sentence mediumWords(std::size_t count);
    std::string misspelt(const std::string& word);

    const ArticleMaker& maker_;
    std::uint32_t articles_;
    Random random_;
};

}  // namespace carrel::bench
