// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/passage.h"

#include <algorithm>
#include <utility>

#include "core/text/utf8.h"

namespace carrel::search {

namespace {

constexpr std::uint32_t window = 160;  // code points
constexpr std::size_t mostMatches = 1000;

struct Match {
    Range range;
    std::size_t wanted;
};

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
Cluster bestCluster(const std::vector<Match>& matches, const std::vector<WantedWord>& wanted) {
    std::vector<int> seen(wanted.size(), 0);
    Cluster best;
    double weight = 0;
    std::size_t first = 0;
    for (std::size_t last = 0; last < matches.size(); ++last) {
        if (seen[matches[last].wanted]++ == 0) weight += wanted[matches[last].wanted].weight;
        const auto drop = [&] {
            if (--seen[matches[first].wanted] == 0) weight -= wanted[matches[first].wanted].weight;
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
Range extend(Range core, const std::vector<TextWord>& words) {
    if (words.empty()) return core;
    const auto at =
        std::lower_bound(words.begin(), words.end(), core.begin,
                         [](const TextWord& word, std::uint32_t begin) { return word.range.begin < begin; });
    auto first = at == words.end() ? words.end() - 1 : at;
    auto last = first;
    while (last + 1 != words.end() && (last + 1)->range.end <= core.end)
        ++last;
    const std::uint32_t lead = core.size() < window ? (window - core.size()) / 3 : 0;
    while (first != words.begin() && (first - 1)->range.begin + lead >= core.begin)
        --first;
    while (last + 1 != words.end() && (last + 1)->range.end - first->range.begin <= window)
        ++last;
    return {std::min(core.begin, first->range.begin), std::max(core.end, last->range.end)};
}

Snippet cut(std::string_view text, Range source, bool textEnds, const std::vector<Match>& matches) {
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
    for (const Match& match : matches)
        if (match.range.begin >= source.begin && match.range.end <= source.end)
            snippet.marks.push_back(
                {match.range.begin - source.begin + shift, match.range.end - source.begin + shift});
    return snippet;
}

}  // namespace

Passage passageOf(std::string_view text, const std::vector<TextWord>& words,
                  const std::vector<WantedWord>& wanted) {
    std::vector<Match> matches;
    for (const TextWord& word : words) {
        if (matches.size() == mostMatches) break;
        if (const auto which = matching(wanted, word)) matches.push_back({word.range, *which});
    }
    Passage passage;
    Range core;
    if (!matches.empty()) {
        const Cluster cluster = bestCluster(matches, wanted);
        core = {matches[cluster.first].range.begin, matches[cluster.last].range.end};
        passage.nearness = cluster.last == cluster.first
                               ? 0
                               : 1.0 - std::min(1.0, core.size() / static_cast<double>(window));
        for (const Match& match : matches)
            passage.matches.push_back(match.range);
    }
    const Range source = extend(core, words);
    const bool textEnds = words.empty() || source.end >= words.back().range.end;
    passage.snippet = cut(text, source, textEnds, matches);
    return passage;
}

}  // namespace carrel::search
