// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/articles/article_maker.h"

#include <algorithm>
#include <iterator>

namespace carrel::bench {

namespace {

constexpr std::size_t topicCount = 400;
constexpr std::size_t wordsOfATopic = 300;
constexpr std::size_t wordsOfAnArticle = 150;
constexpr unsigned wordBits = 24;
constexpr unsigned topicBits = 12;

std::vector<std::uint64_t> topicWeights() {
    std::vector<std::uint64_t> weights;
    for (std::size_t place = 0; place < wordsOfATopic; ++place)
        weights.push_back(1'000'000 / (place + 4));
    return weights;
}

std::string idOf(std::uint32_t number) {
    const std::string digits = std::to_string(number);
    return "a" + std::string(7 - std::min<std::size_t>(digits.size(), 7), '0') + digits;
}

}  // namespace

/// Writes one article, word by word.
class ArticleMaker::Pen {
public:
    Pen(const ArticleMaker& maker, Random random)
        : maker_(maker), random_(random), first_(topic()), second_(random_.chance(50) ? topic() : first_) {}

    /// Titles say the topic.
    Sentence title() { return sentence(random_.between(2, 6), 60); }

    std::vector<Sentence> body() {
        std::vector<Sentence> sentences;
        for (std::size_t left = wordsOfAnArticle; left > 0; left -= sentences.back().size()) {
            const std::size_t wanted = random_.between(8, 22);
            sentences.push_back(sentence(left < wanted + 4 ? left : wanted, 25));
        }
        return sentences;
    }

private:
    const Topic& topic() { return maker_.topics_[random_.below(topicCount)]; }

    Sentence sentence(std::size_t count, std::uint32_t percentOfTopic) {
        Sentence words;
        words.reserve(count);
        std::generate_n(std::back_inserter(words), count, [&] { return word(percentOfTopic); });
        return words;
    }

    Rank word(std::uint32_t percentOfTopic) {
        constexpr std::uint32_t percentRepeated = 15;
        const std::uint32_t lot = random_.below(100);
        if (lot < percentRepeated && !used_.empty())
            return used_[random_.below(static_cast<std::uint32_t>(used_.size()))];
        const Topic& topic = random_.chance(60) ? first_ : second_;
        const Rank rank = lot < percentRepeated + percentOfTopic ? topic[maker_.topicWords_.draw(random_)]
                                                                 : maker_.words_.draw(random_);
        if (rank >= firstContentWord) used_.push_back(rank);
        return rank;
    }

    const ArticleMaker& maker_;
    Random random_;
    const Topic& first_;
    const Topic& second_;
    std::vector<Rank> used_;
};

ArticleMaker::ArticleMaker(const Vocabulary& vocabulary, std::uint64_t seed)
    : vocabulary_(vocabulary),
      seed_(seed),
      words_(vocabulary.frequencies(), wordBits),
      topicWords_(topicWeights(), topicBits) {
    Random random(seed + 1);
    std::generate_n(std::back_inserter(topics_), topicCount, [&] { return makeTopic(random); });
}

ArticleMaker::Topic ArticleMaker::makeTopic(Random& random) const {
    Topic topic;
    while (topic.size() < wordsOfATopic) {
        const Rank rank = words_.draw(random);
        if (rank >= firstContentWord && std::find(topic.begin(), topic.end(), rank) == topic.end())
            topic.push_back(rank);
    }
    return topic;
}

MadeArticle ArticleMaker::make(std::uint32_t number) const {
    Pen pen(*this, Random(Random(seed_ ^ (std::uint64_t{number} << 20U)).next()));
    MadeArticle article;
    article.id = idOf(number);
    article.title = pen.title();
    article.body = pen.body();
    return article;
}

std::string ArticleMaker::json(const MadeArticle& article) const {
    constexpr std::size_t sentencesOfAParagraph = 4;
    std::string line = R"({"id": ")" + article.id + R"(", "title": ")" + written(article.title, vocabulary_) +
                       R"(", "body": ")";
    std::size_t count = 0;
    for (const Sentence& sentence : article.body) {
        if (count > 0) line += count % sentencesOfAParagraph == 0 ? R"(\n\n)" : " ";
        line += written(sentence, vocabulary_) + ".";
        ++count;
    }
    return line + R"("})";
}

std::string written(const Sentence& sentence, const Vocabulary& vocabulary) {
    std::string text;
    for (const Rank rank : sentence)
        (text.empty() ? text : text += ' ') += vocabulary.word(rank);
    if (!text.empty()) text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

}  // namespace carrel::bench
