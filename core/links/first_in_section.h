// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <set>
#include <vector>

#include "core/library/article.h"
#include "core/links/mention_finder.h"

namespace carrel::links {

/// Tells which mentions of a text are the first of their article in a section: the others are counted, but
/// not shown. What stands before the first heading is a section, too.
class FirstInSection {
public:
    explicit FirstInSection(const std::vector<library::Section>& sections) : sections_(sections) {}

    /// Mentions are given in the order of the text.
    bool take(const Mention& mention) {
        while (next_ < sections_.size() && sections_[next_].heading.begin <= mention.range.begin) {
            ++next_;
            seen_.clear();
        }
        return seen_.insert(mention.article).second;
    }

private:
    const std::vector<library::Section>& sections_;
    std::size_t next_ = 0;
    std::set<std::uint32_t> seen_;
};

}  // namespace carrel::links
