// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/ranking/context.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <utility>

#include "core/search/ranking/rerank.h"
#include "core/search/segment/cursor.h"

namespace carrel::search {

namespace {

constexpr std::size_t veryBest = 5;         // whose keywords are looked at
constexpr std::size_t fewestBest = 3;       // fewer have nothing in common
constexpr std::size_t mostWords = 12;       // of what they have in common
constexpr std::size_t mostOfASegment = 30;  // before the segments are put together
constexpr double contextShare = 0.5;        // of the heaviest word of the query

/// A keyword of several of the best.
struct CommonWord {
    double share = 0;
    std::size_t documents = 0;
};

struct ChosenWord {
    std::string stem;
    double weight = 0;
};

/// How much each of the best counts: the better ones count more.
std::vector<double> sharesOf(const std::vector<RankedDocument>& documents) {
    const std::size_t looked = std::min(documents.size(), veryBest);
    double total = 0;
    for (std::size_t at = 0; at < looked; ++at)
        total += static_cast<double>(documents[at].points);
    std::vector<double> shares;
    for (std::size_t at = 0; at < looked; ++at)
        shares.push_back(std::pow(static_cast<double>(documents[at].points) / total, 2));
    return shares;
}

using CommonTerms = std::map<TermNumber, CommonWord>;

/// The keywords of the best, by segment.
std::map<std::uint32_t, CommonTerms> commonTerms(const Corpus& corpus,
                                                 const std::vector<RankedDocument>& documents) {
    const std::vector<double> shares = sharesOf(documents);
    std::map<std::uint32_t, CommonTerms> common;
    for (std::size_t at = 0; at < shares.size(); ++at) {
        const Segment& segment = *corpus.segments()[documents[at].segment].segment;
        const Lengths lengths = segment.lengths(documents[at].document);
        double words = 0;
        for (std::size_t part = 0; part < partCount; ++part)
            words += lengths.of(static_cast<Part>(part));
        for (const Keyword& keyword : segment.keywords(documents[at].document)) {
            CommonWord& word = common[documents[at].segment][keyword.term];
            word.share += shares[at] * keyword.count / std::max(words, 1.0);
            ++word.documents;
        }
    }
    return common;
}

template <class Item, class Weight>
void keepHeaviest(std::vector<Item>& items, std::size_t most, const Weight& weight) {
    std::stable_sort(items.begin(), items.end(),
                     [&](const Item& a, const Item& b) { return weight(a) > weight(b); });
    if (items.size() > most) items.resize(most);
}

std::vector<ChosenWord> chosenWords(const Corpus& corpus, const std::vector<RankedDocument>& documents,
                                    const std::set<std::string>& own) {
    struct Weighed {
        TermNumber term;
        CommonWord word;
        double weight;
    };
    std::map<std::string, std::pair<CommonWord, double>> all;
    for (const auto& [number, terms] : commonTerms(corpus, documents)) {
        const Segment& segment = *corpus.segments()[number].segment;
        std::vector<Weighed> weighed;
        for (const auto& [term, word] : terms)
            weighed.push_back(
                {term, word,
                 word.share * static_cast<double>(corpus.rarity(segment.record(term).documents))});
        keepHeaviest(weighed, mostOfASegment, [](const Weighed& each) { return each.weight; });
        for (const Weighed& each : weighed) {
            auto& [sum, weight] = all[segment.dictionary().stem(each.term).value_or(std::string())];
            sum.documents += each.word.documents;
            weight += each.weight;
        }
    }
    std::vector<ChosenWord> chosen;
    for (const auto& [stem, found] : all)
        if (found.first.documents > 1 && !own.contains(stem)) chosen.push_back({stem, found.second});
    keepHeaviest(chosen, mostWords, [](const ChosenWord& each) { return each.weight; });
    return chosen;
}

/// The stems of the query's words, by every library's rules.
std::set<std::string> stemsOf(const Corpus& corpus, const std::vector<MatchedWord>& words) {
    std::set<std::string> stems;
    for (const auto& library : corpus.libraries())
        for (const MatchedWord& word : words)
            stems.emplace(library->stemmer.stem(word.word.form));
    return stems;
}

void addPoints(const Corpus& corpus, const ChosenWord& word, float rarity,
               const std::vector<RankedDocument*>& documents) {
    std::unique_ptr<Cursor> cursor;
    std::uint32_t opened = UINT32_MAX;
    for (RankedDocument* document : documents) {
        const Segment& segment = *corpus.segments()[document->segment].segment;
        if (opened != document->segment) {
            opened = document->segment;
            const auto entry = segment.dictionary().find(word.stem);
            cursor = entry && entry->stem ? std::make_unique<Cursor>(std::make_shared<StoredPostings>(
                                                segment.postings(segment.record(*entry->stem))))
                                          : nullptr;
        }
        if (!cursor) continue;
        cursor->seek(document->document);
        if (cursor->document() != document->document) continue;
        const float sum = corpus.weighting().sum(cursor->tally(), segment.lengths(document->document));
        document->contextPoints += Weighting::points(rarity, sum);
    }
}

}  // namespace

void addContext(const Corpus& corpus, const std::vector<MatchedWord>& words,
                std::vector<RankedDocument>& documents, const std::stop_token& stop) {
    if (documents.size() <= fewestBest || stop.stop_requested()) return;
    const std::vector<ChosenWord> chosen = chosenWords(corpus, documents, stemsOf(corpus, words));
    if (chosen.empty()) return;
    double heaviest = 0;
    for (const MatchedWord& word : words)
        if (!word.word.extra) heaviest = std::max(heaviest, static_cast<double>(word.weight()));
    std::vector<RankedDocument*> order;
    for (std::size_t at = 0; at < std::min(documents.size(), rerankedDocuments); ++at)
        order.push_back(&documents[at]);
    std::sort(order.begin(), order.end(), [](const RankedDocument* a, const RankedDocument* b) {
        return std::pair(a->segment, a->document) < std::pair(b->segment, b->document);
    });
    for (const ChosenWord& word : chosen) {
        if (stop.stop_requested()) return;
        addPoints(corpus, word,
                  static_cast<float>(contextShare * heaviest * word.weight / chosen.front().weight), order);
    }
    for (RankedDocument* document : order)
        document->points += document->contextPoints;
    sortBest(documents);
}

}  // namespace carrel::search
