// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/ranking/corpus.h"

#include <algorithm>
#include <cmath>

namespace carrel::search {

Corpus::Corpus(const std::vector<std::filesystem::path>& libraries) : weighting_({}, 0) {
    PartTotals totals{};
    for (const std::filesystem::path& file : libraries) {
        libraries_.push_back(openSearchedLibrary(file));
        for (const LiveSegment& each : libraries_.back()->segments) {
            segments_.push_back({libraries_.back().get(), each.segment.get(), each.live.get()});
            documents_ += each.segment->documents();
            for (std::size_t part = 0; part < partCount; ++part)
                totals[part] += each.segment->totals()[part];
        }
    }
    weighting_ = Weighting(totals, documents_);
}

float Corpus::rarity(std::uint64_t holding) const {
    constexpr double half = 0.5;
    const auto all = static_cast<double>(documents_);
    const auto some = std::min(static_cast<double>(holding), all);
    // What nearly all hold still tells those apart that have it in their titles.
    constexpr double least = 0.1;
    return static_cast<float>(std::max(std::log(1 + (all - some + half) / (some + half)), least));
}

}  // namespace carrel::search
