// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/hits/named_sections.h"

#include <algorithm>

namespace carrel::search {

namespace {

bool standsIn(const Range& heading, std::size_t wanted, const std::vector<WordMatch>& matches) {
    const auto first =
        std::lower_bound(matches.begin(), matches.end(), heading.begin,
                         [](const WordMatch& match, std::uint32_t at) { return match.range.begin < at; });
    return std::any_of(first,
                       std::find_if(first, matches.end(),
                                    [&](const WordMatch& match) { return match.range.begin >= heading.end; }),
                       [&](const WordMatch& match) { return match.wanted == wanted; });
}

bool isNamed(const library::Section& section, const std::vector<WordMatch>& matches,
             const std::vector<MatchedWord>& words) {
    bool any = false;
    for (std::size_t wanted = 0; wanted < words.size(); ++wanted) {
        if (words[wanted].word.extra) continue;
        if (!standsIn(section.heading, wanted, matches)) return false;
        any = true;
    }
    return any;
}

}  // namespace

std::vector<library::Section> namedSections(const std::vector<library::Section>& sections,
                                            const std::vector<WordMatch>& matches,
                                            const std::vector<MatchedWord>& words) {
    std::vector<library::Section> named;
    for (const library::Section& section : sections) {
        if (named.size() == mostNamedSections) break;
        if (isNamed(section, matches, words)) named.push_back(section);
    }
    return named;
}

}  // namespace carrel::search
