// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/hits/passage.h"

#include <algorithm>
#include <utility>

#include "core/text/utf8.h"

namespace carrel::search {

namespace {

constexpr std::uint32_t window = 160;  // code points

/// Matches that lie within one window.
struct Cluster {
    std::size_t first = 0;
    std::size_t last = 0;
    double weight = -1;
    std::uint32_t span = 0;

    [[nodiscard]] bool betterThan(const Cluster& other) const {
        constexpr double same = 1e-9;
        return weight > other.weight + same || (weight > other.weight - same && span < other.span);
    }
};

/// Slides a window over the matches: the one with the heaviest distinct words, then the tightest, then the
/// first.
Cluster bestCluster(const std::vector<WordMatch>& matches, const std::vector<double>& weights) {
    std::vector<int> seen(weights.size(), 0);
    Cluster best;
    double weight = 0;
    std::size_t first = 0;
    for (std::size_t last = 0; last < matches.size(); ++last) {
        if (seen[matches[last].wanted]++ == 0) weight += weights[matches[last].wanted];
        const auto drop = [&] {
            if (--seen[matches[first].wanted] == 0) weight -= weights[matches[first].wanted];
            ++first;
        };
        while (matches[last].range.end - matches[first].range.begin > window && first < last)
            drop();
        while (first < last && seen[matches[first].wanted] > 1)
            drop();
        const std::uint32_t span = matches[last].range.end - matches[first].range.begin;
        const Cluster found{first, last, weight, span};
        if (found.betterThan(best)) best = found;
    }
    return best;
}

/// The beginning and end of the passage: whole words around the cluster.
Range extend(Range core, const std::vector<Range>& words) {
    if (words.empty()) return core;
    const auto at =
        std::lower_bound(words.begin(), words.end(), core.begin,
                         [](const Range& word, std::uint32_t begin) { return word.begin < begin; });
    auto first = at == words.end() ? words.end() - 1 : at;
    auto last = first;
    while (last + 1 != words.end() && (last + 1)->end <= core.end)
        ++last;
    const std::uint32_t lead = core.size() < window ? (window - core.size()) / 3 : 0;
    while (first != words.begin() && (first - 1)->begin + lead >= core.begin)
        --first;
    while (last + 1 != words.end() && (last + 1)->end - first->begin <= window)
        ++last;
    return {std::min(core.begin, first->begin), std::max(core.end, last->end)};
}

Snippet cut(std::string_view text, Range source, bool textEnds, const std::vector<WordMatch>& matches) {
    Snippet snippet;
    snippet.source = source;
    std::uint32_t shift = 0;
    if (source.begin > 0) {
        snippet.text = "…";
        shift = 1;
    }
    for (const char c : text::slice(text, source))
        snippet.text += c == '\n' || c == '\t' ? ' ' : c;
    if (!textEnds) snippet.text += "…";
    for (const WordMatch& match : matches)
        if (match.range.begin >= source.begin && match.range.end <= source.end)
            snippet.marks.push_back(
                {match.range.begin - source.begin + shift, match.range.end - source.begin + shift});
    return snippet;
}

}  // namespace

Snippet passageOf(std::string_view text, const MatchedText& matched, const std::vector<double>& weights) {
    Range core;
    if (!matched.matches.empty()) {
        const Cluster cluster = bestCluster(matched.matches, weights);
        core = {matched.matches[cluster.first].range.begin, matched.matches[cluster.last].range.end};
    }
    const Range source = extend(core, matched.words);
    const bool textEnds = matched.words.empty() || source.end >= matched.words.back().end;
    return cut(text, source, textEnds, matched.matches);
}

}  // namespace carrel::search
