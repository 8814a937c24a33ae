// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/anchor/quotation_finder.h"

#include <algorithm>
#include <vector>

#include "core/personal/anchor/edit_distance.h"
#include "core/personal/quoting.h"
#include "core/text/utf8.h"

namespace carrel::personal {

namespace {

constexpr std::uint32_t largestShare = 4;  // at most one in four code points differs
constexpr std::size_t surelyLong = 24;     // code points that are hardly ever alike by chance
constexpr double enoughAround = 0.5;       // share of the surroundings that agrees
constexpr double surelyAround = 0.75;      // so much that the words stood here, whatever stands elsewhere
constexpr double weightOfAround = 0.25;    // as much as all the letters that may differ
constexpr double tooNear = 0.05;           // between two passages: which is meant, can't be told

std::u32string lettersOf(std::string_view utf8) {
    std::u32string letters;
    for (std::size_t at = 0; at < utf8.size();)
        letters += text::next(utf8, at);
    return letters;
}

struct Wanted {
    std::u32string exact;
    std::u32string before;
    std::u32string after;
};

struct Candidate {
    Range range;
    std::uint32_t distance = 0;
    double around = 0;  ///< share of the surroundings that agrees
    double cost = 0;    ///< smaller is better
};

std::u32string_view part(const std::u32string& letters, std::size_t begin, std::size_t end) {
    return std::u32string_view(letters).substr(begin, end - begin);
}

/// How many letters at the end of `left` and of `right` don't agree, where the latter may be longer.
std::uint32_t differenceAtEnd(const std::u32string& left, std::u32string_view right) {
    if (left.empty()) return 0;
    const std::u32string pattern(left.rbegin(), left.rend());
    const std::u32string reversed(right.rbegin(), right.rend());
    const auto distances = editDistances(pattern, reversed, MatchBegin::AtTheStart);
    return *std::min_element(distances.begin(), distances.end());
}

std::uint32_t differenceAtBegin(const std::u32string& left, std::u32string_view right) {
    if (left.empty()) return 0;
    const auto distances = editDistances(left, right, MatchBegin::AtTheStart);
    return *std::min_element(distances.begin(), distances.end());
}

class Search {
public:
    Search(const Wanted& wanted, const std::u32string& letters) : wanted_(wanted), letters_(letters) {}

    [[nodiscard]] std::optional<Candidate> best() const {
        const auto most = static_cast<std::uint32_t>(wanted_.exact.size()) / largestShare;
        const auto distances = editDistances(wanted_.exact, letters_, MatchBegin::Anywhere);
        std::vector<Candidate> found;
        for (std::size_t end = 0; end < distances.size();) {
            if (distances[end] > most) {
                ++end;
                continue;
            }
            std::size_t behind = end;
            while (behind < distances.size() && distances[behind] <= most)
                ++behind;
            found.push_back(bestEnd(distances, end, behind));
            end = behind;
        }
        return clearest(found);
    }

    /// The share of what stood around the words that stands around a place.
    [[nodiscard]] double agreementAround(Range place) const {
        const std::size_t reach = wanted_.before.size() + wanted_.after.size();
        if (reach == 0) return 0;
        const std::size_t first = place.begin - std::min<std::size_t>(place.begin, 2 * wanted_.before.size());
        const std::size_t last = std::min(letters_.size(), place.end + 2 * wanted_.after.size());
        if (part(letters_, first, place.begin).ends_with(wanted_.before) &&
            part(letters_, place.end, last).starts_with(wanted_.after))
            return 1;
        const std::uint32_t differing = differenceAtEnd(wanted_.before, part(letters_, first, place.begin)) +
                                        differenceAtBegin(wanted_.after, part(letters_, place.end, last));
        return 1 - static_cast<double>(differing) / static_cast<double>(reach);
    }

private:
    /// Of the ends from `first` up to `behind` that differ the least, the one whose surroundings agree best.
    [[nodiscard]] Candidate bestEnd(const std::vector<std::uint32_t>& distances, std::size_t first,
                                    std::size_t behind) const {
        const auto begin = distances.begin() + static_cast<std::ptrdiff_t>(first);
        const std::uint32_t least =
            *std::min_element(begin, distances.begin() + static_cast<std::ptrdiff_t>(behind));
        std::optional<Candidate> best;
        for (std::size_t end = first; end < behind; ++end) {
            if (distances[end] != least) continue;
            const Candidate candidate = candidateAt(end, least);
            if (!best || candidate.cost < best->cost) best = candidate;
        }
        return *best;
    }

    [[nodiscard]] Candidate candidateAt(std::size_t end, std::uint32_t distance) const {
        Candidate candidate;
        candidate.distance = distance;
        const std::size_t begin = beginOf(end, distance);
        candidate.range = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        candidate.around = agreementAround(candidate.range);
        candidate.cost = static_cast<double>(distance) / static_cast<double>(wanted_.exact.size()) +
                         weightOfAround * (1 - candidate.around);
        return candidate;
    }

    /// Where the passage begins that ends there.
    [[nodiscard]] std::size_t beginOf(std::size_t end, std::uint32_t distance) const {
        const std::size_t longest = wanted_.exact.size() + distance;
        const std::u32string_view window = part(letters_, end - std::min(end, longest), end);
        const std::u32string reversed(window.rbegin(), window.rend());
        const std::u32string pattern(wanted_.exact.rbegin(), wanted_.exact.rend());
        const auto distances = editDistances(pattern, reversed, MatchBegin::AtTheStart);
        const std::size_t size = pattern.size();
        const auto offBy = [size](std::size_t length) {
            return length < size ? size - length : length - size;
        };
        std::size_t best = 0;
        for (std::size_t length = 1; length < distances.size(); ++length)
            if (distances[length] < distances[best] ||
                (distances[length] == distances[best] && offBy(length) < offBy(best)))
                best = length;
        return end - best;
    }

    [[nodiscard]] std::optional<Candidate> clearest(const std::vector<Candidate>& found) const {
        std::optional<Candidate> best;
        for (const Candidate& candidate : found)
            if (!best || candidate.cost < best->cost) best = candidate;
        if (!best) return std::nullopt;
        if (wanted_.exact.size() < surelyLong && best->around < enoughAround) return std::nullopt;
        for (const Candidate& other : found)
            if (other.range != best->range && other.cost - best->cost < tooNear) return std::nullopt;
        return best;
    }

    const Wanted& wanted_;
    const std::u32string& letters_;
};

}  // namespace

std::optional<FoundQuotation> QuotationFinder::find(const Quotation& quotation) {
    if (quotation.exact.empty()) return std::nullopt;
    if (letters_.empty()) letters_ = lettersOf(text_);
    const Wanted wanted{lettersOf(quotation.exact), lettersOf(quotation.before), lettersOf(quotation.after)};
    const Search search(wanted, letters_);
    const std::optional<Range> exact = findQuotation(text_, quotation);
    if (exact && search.agreementAround(*exact) >= enoughAround) return FoundQuotation{*exact};
    const std::optional<Candidate> changed = search.best();
    if (exact && (!changed || changed->around < surelyAround)) return FoundQuotation{*exact};
    if (!changed) return std::nullopt;
    return FoundQuotation{changed->range, changed->distance};
}

}  // namespace carrel::personal
