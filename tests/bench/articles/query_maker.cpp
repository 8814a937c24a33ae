// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/articles/query_maker.h"

#include <algorithm>

namespace carrel::bench {

namespace {

constexpr std::size_t queriesOfAMix = 300;
constexpr std::size_t typedQueries = 40;
constexpr Rank firstMediumWord = 300;
constexpr Rank lastMediumWord = 30'000;
constexpr std::uint32_t frequentWords = 100;
constexpr std::size_t shortestMisspelt = 5;

std::string joined(const Sentence& words, const Vocabulary& vocabulary) {
    std::string text;
    for (const Rank rank : words)
        text += (text.empty() ? "" : " ") + vocabulary.word(rank);
    return text;
}

/// Up to `count` different words of the article that are neither frequent nor rare, by chance.
Sentence mediumWordsOf(const MadeArticle& article, std::size_t count, Random& random) {
    Sentence medium;
    for (const Sentence& sentence : article.body)
        for (const Rank rank : sentence)
            if (rank >= firstMediumWord && rank <= lastMediumWord &&
                std::find(medium.begin(), medium.end(), rank) == medium.end())
                medium.push_back(rank);
    for (std::size_t place = 0; place + 1 < medium.size(); ++place)
        std::swap(medium[place],
                  medium[place + random.below(static_cast<std::uint32_t>(medium.size() - place))]);
    medium.resize(std::min(medium.size(), count));
    return medium;
}

}  // namespace

QueryMaker::QueryMaker(const ArticleMaker& maker, std::uint32_t articles, std::uint64_t seed)
    : maker_(maker), articles_(articles), random_(seed + 2) {}

std::vector<MadeQuery> QueryMaker::all() {
    std::vector<MadeQuery> queries;
    add("words", &QueryMaker::words, queries);
    add("frequent", &QueryMaker::frequent, queries);
    addTyping(queries);
    add("phrases", &QueryMaker::phrase, queries);
    add("typos", &QueryMaker::typo, queries);
    return queries;
}

void QueryMaker::add(const char* mix, Make make, std::vector<MadeQuery>& queries) {
    for (std::size_t count = 0; count < queriesOfAMix; ++count)
        queries.push_back({mix, (this->*make)()});
}

void QueryMaker::addTyping(std::vector<MadeQuery>& queries) {
    for (std::size_t count = 0; count < typedQueries; ++count) {
        const std::string whole = joined(mediumWords(2), maker_.vocabulary());
        for (std::size_t length = 1; length <= whole.size(); ++length)
            queries.push_back({"typing", whole.substr(0, length)});
    }
}

std::string QueryMaker::words() {
    return joined(mediumWords(random_.between(2, 3)), maker_.vocabulary());
}

std::string QueryMaker::frequent() {
    Sentence words(random_.between(2, 4));
    for (Rank& rank : words)
        rank = random_.below(frequentWords);
    return joined(words, maker_.vocabulary());
}

std::string QueryMaker::phrase() {
    const MadeArticle article = maker_.make(random_.below(articles_));
    const Sentence& sentence = article.body[random_.below(static_cast<std::uint32_t>(article.body.size()))];
    const std::size_t length = std::min<std::size_t>(random_.between(2, 3), sentence.size());
    const std::size_t begin = random_.below(static_cast<std::uint32_t>(sentence.size() - length + 1));
    const auto first = sentence.begin() + static_cast<std::ptrdiff_t>(begin);
    return '"' + joined({first, first + static_cast<std::ptrdiff_t>(length)}, maker_.vocabulary()) + '"';
}

std::string QueryMaker::typo() {
    while (true) {
        const Sentence words = mediumWords(random_.between(1, 2));
        const std::string& word = maker_.vocabulary().word(words.front());
        const std::string wrong = word.size() < shortestMisspelt ? word : misspelt(word);
        if (maker_.vocabulary().holds(wrong)) continue;
        return words.size() == 1 ? wrong : wrong + ' ' + maker_.vocabulary().word(words.back());
    }
}

Sentence QueryMaker::mediumWords(std::size_t count) {
    while (true) {
        Sentence words = mediumWordsOf(maker_.make(random_.below(articles_)), count, random_);
        if (words.size() == count) return words;
    }
}

std::string QueryMaker::misspelt(const std::string& word) {
    std::string wrong = word;
    const std::uint32_t at = random_.between(1, static_cast<std::uint32_t>(word.size() - 2));
    const char letter = static_cast<char>('a' + random_.below(26));
    switch (random_.below(4)) {
        case 0:
            return wrong.erase(at, 1);
        case 1:
            return wrong.insert(at, 1, letter);
        case 2:
            std::swap(wrong[at], wrong[at + 1]);
            return wrong;
        default:
            wrong[at] = letter;
            return wrong;
    }
}

}  // namespace carrel::bench
