// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/ranking/rerank.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "core/search/ranking/nearness.h"
#include "core/search/ranking/place_cursor.h"

namespace carrel::search {

namespace {

// What each part is worth beside the points that all words together can have at most.
constexpr double nearnessShare = 0.15;
// The more words a query has, the less it says that one of them is missing or stands in the title.
constexpr double mostCoverageShare = 0.85;
constexpr double coverageShareOfWords = 6.8;  // by their number cubed
constexpr double titleShare = 0.1;
constexpr double titleShareAWord = 0.5;

constexpr double begunWordShare = 0.8;  // a word that is only begun, beside a whole one
constexpr double aliasShare = 0.9;      // an alias beside a title
constexpr double justThat = 2;          // a name that says the query and nothing else

/// A word in the documents of one segment.
class WordInDocuments {
public:
    WordInDocuments(const MatchedWord& word, const Segment& segment, const WordInSegment& found)
        : weight_(word.weight()) {
        if (found.stem) places_.emplace(segment, *found.stem);
        if (found.begun) begun_.emplace(found.begun);
    }

    struct Held {
        Tally whole;
        Tally begun;
        [[nodiscard]] Tally any() const { return whole.bits != 0 ? whole : begun; }
    };

    Held open(std::uint32_t document) {
        Held held;
        if (places_) {
            places_->documents().seek(document);
            if (places_->documents().document() == document) held.whole = places_->documents().tally();
        }
        if (begun_) {
            begun_->seek(document);
            if (begun_->document() == document) held.begun = begun_->tally();
        }
        return held;
    }
    /// Of the whole word, in the document that was opened and holds it.
    void read(std::vector<std::uint32_t>& places) {
        for (const std::uint32_t code : places_->codes())
            places.push_back(places_->placeOf(code));
    }
    [[nodiscard]] float weight() const { return weight_; }

private:
    float weight_;
    std::optional<PlaceCursor> places_;
    std::optional<Cursor> begun_;
};

class SegmentRerank {
public:
    SegmentRerank(const Corpus& corpus, std::size_t segment, const std::vector<MatchedWord>& words)
        : segment_(*corpus.segments()[segment].segment) {
        std::vector<std::string> name;
        for (const MatchedWord& word : words) {
            if (!word.found() || word.word.extra) continue;
            words_.emplace_back(word, segment_, word.segments[segment]);
            whole_ += static_cast<double>(word.weight());
            name.push_back(word.word.form);
        }
        if (!name.empty()) named_ = segment_.named(nameHash(name));
    }

    RankedDocument rank(const ScoredDocument& scored) {
        RankedDocument ranked{scored.segment, scored.document, scored.points, scored.points};
        if (whole_ <= 0) return ranked;
        const Held held = look(scored.document);
        const bool all =
            held.inTitle >= whole_ && held.titleWords == segment_.lengths(scored.document).of(Part::Title);
        const bool named = std::binary_search(named_.begin(), named_.end(), scored.document);
        const double title = all ? justThat : held.inTitle / whole_;
        const double alias = (named ? justThat : held.inAlias / whole_) * aliasShare;
        const auto count = static_cast<double>(words_.size());
        const double coverageShare =
            std::min(mostCoverageShare, coverageShareOfWords / (count * count * count));
        ranked.coveragePoints = pointsOf(coverageShare * held.anywhere / whole_);
        ranked.titlePoints = pointsOf((titleShare + titleShareAWord / count) * std::max(title, alias));
        ranked.nearnessPoints = pointsOf(nearnessShare * nearness(held.places));
        ranked.points += ranked.coveragePoints + ranked.titlePoints + ranked.nearnessPoints;
        return ranked;
    }

private:
    /// What a document has of the words: their weights together, and where they stand.
    struct Held {
        double anywhere = 0;
        double inTitle = 0;
        double inAlias = 0;
        std::uint32_t titleWords = 0;
        std::vector<WordPlaces> places;
    };

    Held look(std::uint32_t document) {
        Held held;
        for (WordInDocuments& word : words_) {
            const auto found = word.open(document);
            const bool whole = found.whole.bits != 0;
            const auto weight = static_cast<double>(word.weight());
            if (found.any().bits != 0) held.anywhere += whole ? weight : weight * begunWordShare;
            if (found.any().inTitle()) held.inTitle += weight;
            if (found.any().of(Part::Alias) > 0) held.inAlias += weight;
            held.titleWords += found.whole.of(Part::Title);
            held.places.push_back({{}, word.weight()});
            if (whole) word.read(held.places.back().places);
        }
        return held;
    }

    [[nodiscard]] std::uint64_t pointsOf(double share) const {
        constexpr double unit = 65536;  // as Weighting::points
        return static_cast<std::uint64_t>(share * whole_ * unit);
    }

    const Segment& segment_;
    std::vector<WordInDocuments> words_;
    std::vector<std::uint32_t> named_;
    double whole_ = 0;
};

}  // namespace

void sortBest(std::vector<RankedDocument>& documents) {
    std::stable_sort(
        documents.begin(), documents.end(), [](const RankedDocument& a, const RankedDocument& b) {
            return ScoredDocument{a.segment, a.document, a.points}.before({b.segment, b.document, b.points});
        });
}

std::vector<RankedDocument> rerank(const Corpus& corpus, const std::vector<MatchedWord>& words,
                                   std::vector<ScoredDocument> documents, const std::stop_token& stop) {
    const std::size_t looked = std::min(documents.size(), rerankedDocuments);
    std::vector<RankedDocument> ranked;
    ranked.reserve(documents.size());
    // Each segment is walked forward once.
    std::sort(documents.begin(), documents.begin() + static_cast<std::ptrdiff_t>(looked),
              [](const ScoredDocument& a, const ScoredDocument& b) {
                  return std::pair(a.segment, a.document) < std::pair(b.segment, b.document);
              });
    std::optional<SegmentRerank> segment;
    for (std::size_t at = 0; at < looked && !stop.stop_requested(); ++at) {
        if (!segment || documents[at].segment != documents[at - 1].segment)
            segment.emplace(corpus, documents[at].segment, words);
        ranked.push_back(segment->rank(documents[at]));
    }
    for (std::size_t at = looked; at < documents.size(); ++at)
        ranked.push_back(
            {documents[at].segment, documents[at].document, documents[at].points, documents[at].points});
    sortBest(ranked);
    return ranked;
}

}  // namespace carrel::search
