// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/segment/dictionary.h"
#include "core/search/segment/posting_writer.h"
#include "core/search/segment/postings.h"

namespace carrel::search {

/// Finds the prefixes whose words together stand in so many documents that they would take too long to
/// merge when a reader types them, and merges them once and for all.
class PrefixPostings {
public:
    explicit PrefixPostings(std::uint32_t documents) : documents_(documents) {}

    /// Forms in the order of their bytes; `documents` is of the stem.
    void add(std::string_view form, TermNumber term, std::uint32_t documents);

    struct Group {
        std::string prefix;
        std::vector<TermNumber> terms;  ///< each once
        std::uint64_t cost = 0;         ///< of merging them
    };
    /// After all forms: the prefixes that get postings of their own.
    [[nodiscard]] std::vector<Group> groups();

    /// Adds what the parts hold together to `target`.
    void merge(const std::vector<StoredPostings>& parts, PostingWriter& target);

private:
    void close(Group& group);

    std::uint32_t documents_;
    std::vector<Group> open_;  // one for each length, the shortest first
    std::vector<Group> large_;
    std::vector<Tally> sums_;  // by document; empty between merges
};

}  // namespace carrel::search
