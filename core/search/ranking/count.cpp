// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/ranking/count.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/search/ranking/phrases_match.h"

namespace carrel::search {

namespace {

/// An estimate looks at about so many found documents, in so many places of each segment.
constexpr std::uint64_t sampled = 4000;
constexpr std::uint32_t samplePlaces = 32;

/// Counts documents by the values of some fields.
class FacetCounts {
public:
    explicit FacetCounts(const std::vector<std::string>& fields) : fields_(fields), counts_(fields.size()) {}

    void open(const Segment& segment) {
        segment_ = &segment;
        fieldOf_.clear();
        for (const FieldValue& value : segment.values()) {
            const auto field = std::find(fields_.begin(), fields_.end(), value.field);
            fieldOf_.push_back(static_cast<std::size_t>(field - fields_.begin()));
        }
        numbers_.assign(fieldOf_.size(), 0);
    }
    void add(std::uint32_t document) {
        segment_->forEachValue(document, [&](std::uint32_t value) { ++numbers_[value]; });
    }
    void close() {
        for (std::size_t value = 0; value < numbers_.size(); ++value)
            if (numbers_[value] > 0 && fieldOf_[value] < fields_.size())
                counts_[fieldOf_[value]][segment_->values()[value].value] += numbers_[value];
    }

    [[nodiscard]] std::vector<Facet> facets(double factor) const {
        std::vector<Facet> all;
        for (std::size_t field = 0; field < fields_.size(); ++field) {
            Facet facet{fields_[field], {}};
            for (const auto& [value, count] : counts_[field])
                facet.counts.push_back(
                    {value, static_cast<std::size_t>(std::llround(static_cast<double>(count) * factor))});
            std::stable_sort(facet.counts.begin(), facet.counts.end(),
                             [](const FacetCount& a, const FacetCount& b) { return a.count > b.count; });
            all.push_back(std::move(facet));
        }
        return all;
    }

private:
    const std::vector<std::string>& fields_;
    std::vector<std::map<std::string, std::uint64_t>> counts_;
    const Segment* segment_ = nullptr;
    std::vector<std::size_t> fieldOf_;    // by value
    std::vector<std::uint64_t> numbers_;  // by value
};

/// Adds the documents of postings from `begin` up to, and without, `end`.
void addRange(const Postings& postings, std::uint32_t begin, std::uint32_t end, DocumentSet& found,
              const std::stop_token& stop) {
    std::array<std::uint32_t, blockSize> documents;
    std::array<Tally, blockSize> tallies;
    std::uint32_t low = 0;
    for (std::uint32_t high = postings.blocks(); low < high;) {
        const std::uint32_t middle = low + (high - low) / 2;
        if (postings.lastDocument(middle) < begin) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    for (std::uint32_t block = low; block < postings.blocks() && !stop.stop_requested(); ++block) {
        const std::uint32_t count = postings.read(block, documents.data(), tallies.data());
        for (std::uint32_t at = 0; at < count; ++at)
            if (documents[at] >= begin && documents[at] < end) found.add(documents[at]);
        if (postings.lastDocument(block) >= end) return;
    }
}

struct Slice {
    std::uint32_t begin;
    std::uint32_t end;
};

/// The parts of a segment that a share of its documents is looked for in.
std::vector<Slice> slicesOf(std::uint32_t documents, double share) {
    if (share >= 1) return {{0, documents}};
    std::vector<Slice> slices;
    const std::uint32_t places = std::min(samplePlaces, documents);
    for (std::uint32_t place = 0; place < places; ++place) {
        const auto begin = static_cast<std::uint32_t>(std::uint64_t{documents} * place / places);
        const auto next = static_cast<std::uint32_t>(std::uint64_t{documents} * (place + 1) / places);
        const auto size = std::max(1U, static_cast<std::uint32_t>(share * (next - begin)));
        slices.push_back({begin, std::min(begin + size, next)});
    }
    return slices;
}

void addPhrases(const SegmentMatch& match, DocumentSet& found, const std::stop_token& stop) {
    PhrasesMatch phrases(*match.index, match.phrases);
    for (std::uint32_t at = phrases.nextWithAll(0); at != Cursor::end && !stop.stop_requested();
         at = phrases.nextWithAll(at + 1))
        if ((match.allowed == nullptr || match.allowed->holds(at)) && phrases.stand()) found.add(at);
}

DocumentSet foundIn(const SegmentMatch& match, bool words, const std::vector<Slice>& slices,
                    const std::stop_token& stop) {
    const std::uint32_t documents = match.index->documents();
    if (!words) return match.allowed != nullptr ? *match.allowed : DocumentSet::all(documents);
    DocumentSet found(documents);
    if (match.phrases.empty()) {
        for (const ScoredPostings& scored : match.scored)
            for (const Slice& slice : slices)
                addRange(*scored.postings, slice.begin, slice.end, found, stop);
    } else {
        addPhrases(match, found, stop);
    }
    if (match.allowed != nullptr) found.keepOnly(*match.allowed);
    return found;
}

/// Of all documents, the share to look at. All of them where it takes no time, and where filters leave too
/// little to tell from a share.
double shareOf(const std::vector<SegmentMatch>& matches, bool words) {
    if (!words) return 1;
    std::uint64_t most = 0;
    bool filtered = false;
    for (const SegmentMatch& match : matches) {
        filtered = filtered || match.allowed != nullptr || !match.phrases.empty();
        std::uint64_t largest = 0;
        for (const ScoredPostings& scored : match.scored)
            largest = std::max<std::uint64_t>(largest, scored.postings->documents());
        most += largest;
    }
    if (filtered || most <= mostCountedExactly) return 1;
    return static_cast<double>(sampled) / static_cast<double>(most);
}

/// Counts the values of every `step`th document; returns how many documents that were.
std::uint64_t countValues(const std::vector<SegmentMatch>& matches, const std::vector<DocumentSet>& found,
                          std::uint64_t step, FacetCounts& counts, const std::stop_token& stop) {
    std::uint64_t counted = 0;
    for (std::size_t at = 0; at < matches.size() && !stop.stop_requested(); ++at) {
        counts.open(*matches[at].index);
        std::uint64_t number = 0;
        found[at].forEach([&](std::uint32_t document) {
            if (number++ % step != 0) return;
            ++counted;
            counts.add(document);
        });
        counts.close();
    }
    return counted;
}

}  // namespace

Count countMatches(const Corpus& corpus, const std::vector<SegmentMatch>& matches, bool words,
                   const std::vector<std::string>& fields, const std::stop_token& stop) {
    const double share = shareOf(matches, words);
    std::uint64_t looked = 0;
    std::uint64_t seen = 0;
    FacetCounts counts(fields);
    std::vector<DocumentSet> found;
    for (const SegmentMatch& match : matches) {
        if (stop.stop_requested()) return {};
        const std::vector<Slice> slices = slicesOf(match.index->documents(), share);
        for (const Slice& slice : slices)
            seen += slice.end - slice.begin;
        found.push_back(foundIn(match, words, slices, stop));
        looked += found.back().count();
    }
    // Of many, every so manieth is looked at for its values.
    const std::uint64_t step = looked > mostCountedExactly ? looked / sampled : 1;
    const std::uint64_t counted = countValues(matches, found, step, counts, stop);
    const double factor = seen == 0 ? 1 : static_cast<double>(corpus.documents()) / static_cast<double>(seen);
    const auto total = static_cast<double>(looked) * (share >= 1 ? 1 : factor);
    Count count;
    count.total = static_cast<std::size_t>(std::llround(total));
    count.exact = share >= 1 && step == 1;
    count.facets = counts.facets(counted == 0 ? 1 : total / static_cast<double>(counted));
    return count;
}

}  // namespace carrel::search
