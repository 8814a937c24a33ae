// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/prefix_postings.h"

#include <algorithm>
#include <array>
#include <utility>

namespace carrel::search {

namespace {

constexpr std::size_t longestPrefix = 8;  // code points

/// Merging that much takes about as long as a key may wait: postings, and some more for each word.
constexpr std::uint64_t mostMerged = 250'000;
constexpr std::uint64_t wordCost = 16;

/// The bytes of the first `letters` code points; empty when there are fewer.
std::string_view beginning(std::string_view word, std::size_t letters) {
    constexpr unsigned char trailMask = 0xC0;
    constexpr unsigned char trail = 0x80;
    std::size_t at = 0;
    for (; letters > 0; --letters) {
        if (at == word.size()) return {};
        ++at;
        while (at < word.size() && (static_cast<unsigned char>(word[at]) & trailMask) == trail)
            ++at;
    }
    return word.substr(0, at);
}

}  // namespace

void PrefixPostings::add(std::string_view form, TermNumber term, std::uint32_t documents) {
    open_.resize(longestPrefix);
    for (std::size_t letters = 1; letters <= longestPrefix; ++letters) {
        Group& group = open_[letters - 1];
        const std::string_view prefix = beginning(form, letters);
        if (group.prefix != prefix) {
            close(group);
            group = {std::string(prefix), {}, 0};
        }
        if (prefix.empty()) continue;
        group.terms.push_back(term);
        group.cost += documents + wordCost;
    }
}

void PrefixPostings::close(Group& group) {
    if (group.cost <= mostMerged || group.prefix.empty()) return;
    std::sort(group.terms.begin(), group.terms.end());
    group.terms.erase(std::unique(group.terms.begin(), group.terms.end()), group.terms.end());
    if (group.terms.size() > 1) large_.push_back(std::move(group));
}

std::vector<PrefixPostings::Group> PrefixPostings::groups() {
    for (Group& group : open_)
        close(group);
    open_.clear();
    return std::exchange(large_, {});
}

void PrefixPostings::merge(const std::vector<StoredPostings>& parts, PostingWriter& target) {
    sums_.assign(documents_, {});
    std::array<std::uint32_t, blockSize> documents;
    std::array<Tally, blockSize> tallies;
    for (const StoredPostings& part : parts)
        for (std::uint32_t block = 0; block < part.blocks(); ++block) {
            const std::uint32_t count = part.read(block, documents.data(), tallies.data());
            for (std::uint32_t at = 0; at < count; ++at)
                sums_[documents[at]].add(tallies[at]);
        }
    for (std::uint32_t document = 0; document < documents_; ++document)
        if (sums_[document].bits != 0) target.add(document, sums_[document].once(), {});
}

}  // namespace carrel::search
