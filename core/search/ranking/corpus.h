// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

#include "core/search/ranking/searched_library.h"
#include "core/search/segment/weighting.h"

namespace carrel::search {

/// Everything that is searched together: the segments of all libraries, whose words are weighed by what all
/// of them hold, so that their hits can be put in one order.
class Corpus {
public:
    /// Throws library::OpenError for the first library that can't be opened.
    explicit Corpus(const std::vector<std::filesystem::path>& libraries);

    struct Place {
        SearchedLibrary* library = nullptr;
        const Segment* segment = nullptr;
        const DocumentSet* live = nullptr;  ///< null: all
    };

    [[nodiscard]] const std::vector<std::unique_ptr<SearchedLibrary>>& libraries() const {
        return libraries_;
    }
    /// By the numbers that scored documents name.
    [[nodiscard]] const std::vector<Place>& segments() const { return segments_; }
    [[nodiscard]] std::uint64_t documents() const { return documents_; }
    [[nodiscard]] const Weighting& weighting() const { return weighting_; }
    /// How much a word weighs that so many documents hold: the fewer, the more (K. Spärck Jones, 1972).
    [[nodiscard]] float rarity(std::uint64_t holding) const;

private:
    std::vector<std::unique_ptr<SearchedLibrary>> libraries_;
    std::vector<Place> segments_;
    std::uint64_t documents_ = 0;
    Weighting weighting_;
};

}  // namespace carrel::search
