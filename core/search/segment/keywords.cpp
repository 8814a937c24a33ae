// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/keywords.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/search/segment/segment_bytes.h"

namespace carrel::search {

namespace {

/// So many documents are chosen for at a time, which bounds the memory.
constexpr std::uint32_t documentsAPass = 200'000;

/// How many postings are read before their memory is given back.
constexpr std::uint64_t postingsBetweenForgetting = 16'000'000;

struct Weighed {
    float weight;
    Keyword keyword;
};

/// The heaviest words of one document.
class Choice {
public:
    void offer(const Weighed& word) {
        const auto order = [](const Weighed& a, const Weighed& b) { return a.weight > b.weight; };
        if (words_.empty()) words_.reserve(mostKeywords);
        if (words_.size() == mostKeywords) {
            if (word.weight <= words_.front().weight) return;
            std::pop_heap(words_.begin(), words_.end(), order);
            words_.pop_back();
        }
        words_.push_back(word);
        std::push_heap(words_.begin(), words_.end(), order);
    }

    void pack(std::string& bytes) {
        std::sort(words_.begin(), words_.end(),
                  [](const Weighed& a, const Weighed& b) { return a.keyword.term < b.keyword.term; });
        bytes.push_back(static_cast<char>(words_.size()));
        if (words_.empty()) return;
        std::vector<std::uint32_t> gaps;
        std::vector<std::uint32_t> counts;
        TermNumber next = 0;
        for (const Weighed& word : words_) {
            gaps.push_back(word.keyword.term - next);
            counts.push_back(word.keyword.count);
            next = word.keyword.term + 1;
        }
        packBlock(gaps, bytes);
        packBlock(counts, bytes);
    }

private:
    std::vector<Weighed> words_;  // a heap, the lightest in front
};

void offerTerm(const StoredPostings& postings, TermNumber term, float rarity, std::uint32_t first,
               std::vector<Choice>& choices) {
    std::array<std::uint32_t, blockSize> documents;
    std::array<Tally, blockSize> tallies;
    for (std::uint32_t block = 0; block < postings.blocks(); ++block) {
        if (postings.lastDocument(block) < first) continue;
        const std::uint32_t count = postings.read(block, documents.data(), tallies.data());
        for (std::uint32_t at = 0; at < count; ++at) {
            if (documents[at] < first) continue;
            if (documents[at] - first >= choices.size()) return;
            const std::uint32_t times = tallies[at].total();
            choices[documents[at] - first].offer({rarity * static_cast<float>(times), {term, times}});
        }
    }
}

}  // namespace

PackedKeywords chooseKeywords(const SegmentBytes& bytes, const std::vector<TermRecord>& records) {
    const std::uint32_t documents = bytes.footer().documents;
    // What every fourth document has says nothing about one; nor does what no other has.
    constexpr std::uint32_t tooFrequent = 4;
    const std::uint32_t most = std::max(documents / tooFrequent, 3U);
    PackedKeywords packed;
    for (std::uint32_t first = 0; first < documents; first += documentsAPass) {
        std::vector<Choice> choices(std::min(documentsAPass, documents - first));
        std::uint64_t read = 0;
        for (TermNumber term = 0; term < records.size(); ++term) {
            const std::uint32_t holding = records[term].documents;
            if (holding < 2 || holding > most) continue;
            const float rarity = std::log(static_cast<float>(documents) / static_cast<float>(holding)) + 1;
            offerTerm(StoredPostings(bytes, records[term]), term, rarity, first, choices);
            if ((read += holding) < postingsBetweenForgetting) continue;
            bytes.forget();
            read = 0;
        }
        for (Choice& choice : choices) {
            choice.pack(packed.bytes);
            packed.ends.push_back(static_cast<std::uint32_t>(packed.bytes.size()));
        }
    }
    return packed;
}

std::vector<Keyword> readKeywords(Bytes packed) {
    ByteReader reader(packed);
    const std::size_t count = reader.fixed<unsigned char>();
    if (count > mostKeywords) throw library::Damage("its search index is damaged");
    std::vector<Keyword> words(count);
    if (count == 0) return words;
    std::array<std::uint32_t, blockSize> gaps;
    std::array<std::uint32_t, blockSize> counts;
    unpackBlock(unpackBlock(packed.subspan(1), count, gaps.data()), count, counts.data());
    TermNumber next = 0;
    for (std::size_t at = 0; at < count; ++at) {
        next += gaps[at];
        words[at] = {next++, counts[at]};
    }
    return words;
}

}  // namespace carrel::search
