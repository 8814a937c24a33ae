// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/ranking/merged_words.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

#include "core/search/ranking/document_set.h"

namespace carrel::search {

namespace {

using Entries = std::vector<MergedPostings::Entry>;

/// A stem, and which of its forms begin with the prefix.
struct BegunTerm {
    TermNumber term = 0;
    std::vector<bool> forms;  ///< by number; empty: all of them
};

/// The places of a stem in one document.
struct Places {
    std::span<const std::uint32_t> positions;  ///< with their forms
    unsigned formBits;
    std::uint32_t textWords;  ///< positions from here on are in names
};

/// Counts only the places of the forms that begin so. Which of them stand in headings is not known; they
/// count as those in the body.
Tally tallyOf(Tally all, const BegunTerm& begun, const Places& places) {
    std::uint32_t inText = 0;
    std::uint32_t inNames = 0;
    for (const std::uint32_t position : places.positions) {
        const std::uint32_t form = position & ((1U << places.formBits) - 1);
        if (form >= begun.forms.size() || !begun.forms[form]) continue;
        ++(position >> places.formBits < places.textWords ? inText : inNames);
    }
    if (inText + inNames == all.total()) return all;
    Tally some;
    for (; inText > 0; --inText)
        some.count(Part::Body);
    for (; inNames > 0; --inNames)
        some.count(some.of(Part::Title) < all.of(Part::Title) ? Part::Title : Part::Alias);
    return some;
}

/// The postings of a stem only some of whose forms begin with the prefix.
template <class Visit>
void forEachBegun(const Segment& segment, const BegunTerm& begun, const std::stop_token& stop,
                  const Visit& visit) {
    std::array<std::uint32_t, blockSize> documents;
    std::array<Tally, blockSize> tallies;
    std::vector<std::uint32_t> positions;
    const StoredPostings postings = segment.postings(segment.record(begun.term));
    for (std::uint32_t block = 0; block < postings.blocks() && !stop.stop_requested(); ++block) {
        const std::uint32_t count = postings.read(block, documents.data(), tallies.data());
        postings.readPositions(block, totalOf(tallies.data(), count), positions);
        std::uint32_t* place = positions.data();
        for (std::uint32_t at = 0; at < count; ++at) {
            const std::uint32_t total = tallies[at].total();
            std::partial_sum(place, place + total, place);
            const Tally tally = tallyOf(
                tallies[at], begun, {{place, total}, postings.formBits(), segment.textWords(documents[at])});
            if (tally.bits != 0) visit(documents[at], tally);
            place += total;
        }
    }
}

template <class Visit>
void forEachPosting(const Segment& segment, const std::vector<BegunTerm>& terms, const std::stop_token& stop,
                    const Visit& visit) {
    std::array<std::uint32_t, blockSize> documents;
    std::array<Tally, blockSize> tallies;
    for (const BegunTerm& begun : terms) {
        if (stop.stop_requested()) return;
        if (!begun.forms.empty()) {
            forEachBegun(segment, begun, stop, visit);
            continue;
        }
        const StoredPostings postings = segment.postings(segment.record(begun.term));
        for (std::uint32_t block = 0; block < postings.blocks() && !stop.stop_requested(); ++block) {
            const std::uint32_t count = postings.read(block, documents.data(), tallies.data());
            for (std::uint32_t at = 0; at < count; ++at)
                visit(documents[at], tallies[at]);
        }
    }
}

/// For few postings: puts them in order.
Entries sorted(const Segment& segment, const std::vector<BegunTerm>& terms, const std::stop_token& stop) {
    Entries all;
    forEachPosting(segment, terms, stop, [&](std::uint32_t document, Tally tally) {
        all.push_back({document, tally});
    });
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.document < b.document; });
    Entries merged;
    for (const MergedPostings::Entry& each : all) {
        if (!merged.empty() && merged.back().document == each.document) {
            merged.back().tally.add(each.tally);
        } else {
            merged.push_back(each);
        }
    }
    return merged;
}

/// For many: a place for each document.
Entries summed(const Segment& segment, const std::vector<BegunTerm>& terms, const std::stop_token& stop) {
    std::vector<Tally> sums(segment.documents());
    DocumentSet held(segment.documents());
    forEachPosting(segment, terms, stop, [&](std::uint32_t document, Tally tally) {
        sums[document].add(tally);
        held.add(document);
    });
    Entries merged;
    if (stop.stop_requested()) return merged;
    merged.reserve(held.count());
    held.forEach([&](std::uint32_t document) { merged.push_back({document, sums[document]}); });
    return merged;
}

/// Of as many entries as there was time for.
MergedPostings::Bounds boundsOf(const Segment& segment, Entries& entries, const std::stop_token& stop) {
    MergedPostings::Bounds all;
    PostingBounds bounds;
    for (std::size_t at = 0; at < entries.size(); ++at) {
        const std::uint32_t document = entries[at].document;
        bounds.add(document, segment.weighting().sum(entries[at].tally, segment.lengths(document)));
        if ((at + 1) % blockSize != 0 && at + 1 != entries.size()) continue;
        all.blocks.push_back(bounds.endBlock());
        if (stop.stop_requested()) entries.resize(at + 1);
    }
    PostingBounds::Whole whole = bounds.finish(segment.documents());
    all.ranges = std::move(whole.ranges);
    all.commonShare = whole.commonShare;
    return all;
}

std::vector<BegunTerm> termsBeginningWith(const Segment& segment, std::string_view prefix,
                                          const std::stop_token& stop) {
    std::vector<std::pair<TermNumber, std::uint32_t>> forms;
    segment.dictionary().walkPrefix(prefix, [&](std::string_view, const DictionaryEntry& entry) {
        if (entry.form) forms.emplace_back(entry.form->term, entry.form->number);
        return !stop.stop_requested();
    });
    std::sort(forms.begin(), forms.end());
    std::vector<BegunTerm> terms;
    for (auto first = forms.begin(); first != forms.end();) {
        BegunTerm begun{first->first, {}};
        const std::uint32_t all = segment.record(begun.term).forms;
        const auto last =
            std::find_if(first, forms.end(), [&](const auto& each) { return each.first != begun.term; });
        if (last - first < all) begun.forms.resize(all);
        for (; first != last; ++first)
            if (first->second < begun.forms.size()) begun.forms[first->second] = true;
        terms.push_back(std::move(begun));
    }
    return terms;
}

}  // namespace

std::shared_ptr<const Postings> postingsOfPrefix(const Segment& segment, std::string_view prefix,
                                                 const std::stop_token& stop) {
    if (const auto stored = segment.prefixRecord(prefix))
        return std::make_shared<StoredPostings>(segment.postings(*stored));
    const std::vector<BegunTerm> terms = termsBeginningWith(segment, prefix, stop);
    if (terms.empty()) return nullptr;
    if (terms.size() == 1 && terms[0].forms.empty())
        return std::make_shared<StoredPostings>(segment.postings(segment.record(terms[0].term)));
    std::uint64_t postings = 0;
    for (const BegunTerm& each : terms)
        postings += segment.record(each.term).documents;
    constexpr std::uint64_t share = 32;  // of the documents, from which on a place for each is faster
    Entries entries =
        postings * share < segment.documents() ? sorted(segment, terms, stop) : summed(segment, terms, stop);
    MergedPostings::Bounds bounds = boundsOf(segment, entries, stop);
    return std::make_shared<MergedPostings>(std::move(entries), std::move(bounds));
}

}  // namespace carrel::search
